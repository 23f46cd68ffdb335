package org.hanse.core.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.hanse.api.HanseException;
import org.hanse.api.Window;
import org.hanse.api.badge.Award;
import org.hanse.api.badge.Awards;
import org.hanse.api.badge.Evidence;
import org.hanse.api.community.Communities;
import org.hanse.api.community.NewCommunity;
import org.hanse.api.community.Visibility;
import org.hanse.api.event.Calendar;
import org.hanse.api.event.EventDetails;
import org.hanse.api.event.Rsvp;
import org.hanse.api.forum.NewTopic;
import org.hanse.api.forum.Post;
import org.hanse.api.forum.Topic;
import org.hanse.api.forum.Topics;
import org.hanse.api.profile.Connections;
import org.hanse.api.security.Caller;
import org.hanse.core.community.MembersPage;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.hanse.core.event.EventPages;
import org.hanse.core.fixture.Domains;
import org.hanse.core.forum.TopicPage;
import org.hanse.core.notification.InboxPage;
import org.hanse.core.profile.MemberApi;
import org.hanse.core.profile.ProfilePages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bo and Cleo belong to Ada's community, and Cleo has blocked Bo. Neither meets the other any more. */
class BlockedPeopleTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private Domains domains;
    private long ada;
    private long bo;
    private long cleo;
    private long community;
    private String slug;
    private long topic;

    private void meet(Product product) {
        domains = new Domains(DATABASES.of(product));
        ada = domains.member("Ada");
        bo = domains.member("Bo");
        cleo = domains.member("Cleo");
        slug = "k" + Long.toString(ada, 36);
        community = as(
                ada,
                caller -> domains.get(Communities.class)
                        .create(caller, new NewCommunity(slug, "Locks", "", "en", Visibility.SIGNED_IN))
                        .id());
        join(bo);
        join(cleo);
        topic = open(ada, "Welcome");
    }

    @AfterEach
    void stop() {
        domains.close();
    }

    private void block() {
        as(cleo, caller -> {
            domains.get(Connections.class).block(caller, bo);
            return true;
        });
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void topics_and_posts_are_hidden_both_ways_and_from_nobody_else(Product product) {
        meet(product);
        long ofBo = open(bo, "Bo wonders");
        long ofCleo = open(cleo, "Cleo wonders");
        long replyOfBo = reply(bo, topic, "bo-words");
        reply(cleo, topic, "cleo-words");
        assertThat(topicPage(cleo, topic)).contains("bo-words", "cleo-words");
        block();

        assertThat(titles(cleo)).containsExactly("Welcome", "Cleo wonders");
        assertThat(titles(bo)).containsExactly("Welcome", "Bo wonders");
        assertThat(titles(ada)).hasSize(3);
        assertThat(find(cleo, ofBo)).isFalse();
        assertThat(find(bo, ofCleo)).isFalse();
        assertThat(topicPage(cleo, topic)).contains("cleo-words").doesNotContain("bo-words", ">Bo<", "/m/" + bo);
        assertThat(topicPage(bo, topic)).contains("bo-words").doesNotContain("cleo-words", ">Cleo<", "/m/" + cleo);
        assertThat(topicPage(ada, topic)).contains("bo-words", "cleo-words");
        assertThat(posts(cleo)).hasSize(2);
        assertThatThrownBy(() ->
                        domains.page(domains.as(cleo), TopicPage.class, page -> page.post(topic, replyOfBo, false)))
                .hasMessageContaining("no such post");
        assertThatThrownBy(() -> as(
                        cleo,
                        caller -> domains.get(Topics.class).reply(caller, topic, OptionalLong.of(replyOfBo), "To")))
                .isInstanceOf(HanseException.class);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void pages_of_a_topic_are_filled_with_what_the_reader_sees(Product product) {
        meet(product);
        for (int i = 0; i < 3; i++) {
            reply(bo, topic, "bo-words");
            reply(ada, topic, "ada-words " + i);
        }
        block();

        assertThat(as(cleo, caller -> domains.get(Topics.class).posts(caller, topic, Window.first(4)))
                        .items())
                .hasSize(4)
                .extracting(Post::author)
                .containsOnly(ada);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void profiles_and_members_are_hidden_both_ways(Product product) {
        meet(product);
        assertThat(members(cleo)).contains("Bo", "Cleo");
        block();

        assertThat(members(cleo)).contains("Ada", "Cleo").doesNotContain(">Bo<", "/m/" + bo);
        assertThat(members(bo)).contains("Ada", "Bo").doesNotContain(">Cleo<", "/m/" + cleo);
        assertThat(members(ada)).as("whoever gives roles sees all").contains(">Bo<", ">Cleo<");
        assertThatThrownBy(() -> profile(domains.as(cleo), bo)).hasMessageContaining("no such member");
        assertThatThrownBy(() -> profile(domains.as(bo), cleo)).hasMessageContaining("no such member");
        assertThatThrownBy(() -> domains.answer(domains.as(bo), MemberApi.class, api -> api.show(cleo)))
                .hasMessageContaining("no such member");
        assertThat(profile(domains.as(ada), bo)).contains("Bo");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void events_and_who_comes_are_hidden_both_ways(Product product) {
        meet(product);
        long dinner = plan(ada, "Dinner");
        long walk = plan(cleo, "Walk");
        answer(bo, dinner);
        answer(cleo, dinner);
        assertThat(event(cleo, dinner)).contains(">Bo<");
        block();

        assertThat(event(cleo, dinner)).contains(">Cleo<").doesNotContain(">Bo<");
        assertThat(event(bo, dinner)).contains(">Bo<").doesNotContain(">Cleo<");
        assertThat(event(cleo, walk)).contains("Walk");
        assertThatThrownBy(() -> event(bo, walk)).hasMessageContaining("no such event");
        assertThat(as(bo, caller -> domains.get(Calendar.class).next(caller, Window.first(50)))
                        .items())
                .extracting(each -> each.id())
                .contains(dinner)
                .doesNotContain(walk);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void nobody_is_told_of_what_somebody_hidden_does(Product product) {
        meet(product);
        reply(cleo, topic, "cleo-words");
        domains.deliver();
        block();
        reply(bo, topic, "bo-words");
        reply(ada, topic, "ada-words");
        domains.deliver();

        assertThat(inbox(ada)).contains("Bo");
        assertThat(inbox(cleo)).contains("Ada").doesNotContain(">Bo<", "Bo ");
        assertThat(inbox(bo)).doesNotContain("Cleo");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void what_somebody_was_told_before_says_no_more(Product product) {
        meet(product);
        long ofCleo = open(cleo, "Cleo wonders");
        reply(bo, ofCleo, "bo-words");
        domains.deliver();
        assertThat(inbox(cleo)).contains("Bo");
        block();

        assertThat(inbox(cleo)).doesNotContain(">Bo<", "Bo ");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void badges_are_hidden_both_ways_and_so_is_what_shows_for_them(Product product) {
        meet(product);
        long ofCleo = open(cleo, "Cleo wonders");
        reply(bo, ofCleo, "bo-words");
        domains.deliver();
        assertThat(awards(cleo, bo)).isPositive();
        block();

        assertThat(awards(cleo, bo)).isZero();
        assertThat(awards(bo, bo)).isPositive();
        assertThat(as(bo, caller -> domains.get(Awards.class).of(caller, bo, Window.first(10)))
                        .items())
                .extracting(Award::evidence)
                .doesNotContain(Optional.of(new Evidence(Evidence.Kind.TOPIC, ofCleo)));
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void nobody_is_hidden_from_administrators(Product product) {
        meet(product);
        open(bo, "Bo wonders");
        block();
        Caller administrator =
                new Caller(OptionalLong.of(cleo), "Cleo", Locale.ENGLISH, ZoneOffset.UTC, Map.of(), Set.of(), true);

        assertThat(profile(administrator, bo)).contains("Bo");
        assertThat(domains.request(() -> domains.get(Topics.class).in(administrator, community, Window.first(10)))
                        .items())
                .extracting(Topic::title)
                .contains("Bo wonders");
        assertThatThrownBy(() -> domains.request(() -> {
                    domains.get(Connections.class).connect(administrator, bo);
                    return true;
                }))
                .as("yet they trouble nobody")
                .hasMessageContaining("no such member");
    }

    private <T> T as(long member, Function<Caller, T> work) {
        Caller caller = domains.as(member);
        return domains.request(() -> work.apply(caller));
    }

    private void join(long member) {
        as(member, caller -> {
            domains.get(Communities.class).join(caller, community);
            return true;
        });
    }

    private long open(long author, String title) {
        return as(
                author,
                caller -> domains.get(Topics.class).open(caller, NewTopic.discussion(community, title, "First words")));
    }

    private long reply(long author, long to, String words) {
        return as(author, caller -> domains.get(Topics.class).reply(caller, to, OptionalLong.empty(), words));
    }

    private boolean find(long reader, long id) {
        return as(reader, caller -> domains.get(Topics.class).find(caller, id).isPresent());
    }

    private List<String> titles(long reader) {
        return as(reader, caller -> domains.get(Topics.class).in(caller, community, Window.first(10))).items().stream()
                .map(Topic::title)
                .toList();
    }

    private List<Post> posts(long reader) {
        return as(reader, caller -> domains.get(Topics.class).posts(caller, topic, Window.first(10)))
                .items();
    }

    private String topicPage(long reader, long id) {
        return domains.page(domains.as(reader), TopicPage.class, page -> page.topic(id, null, null));
    }

    private String members(long reader) {
        return domains.page(domains.as(reader), MembersPage.class, page -> page.members(slug, null, null));
    }

    private String profile(Caller reader, long member) {
        return domains.page(reader, ProfilePages.class, page -> page.show(member, ""));
    }

    private long plan(long organiser, String title) {
        LocalDateTime start = LocalDateTime.parse("2026-03-05T18:00:00");
        return as(organiser, caller -> {
            EventDetails details =
                    new EventDetails(title, "", "Room 2", start, start.plusHours(1), ZoneId.of("Europe/Paris"));
            return domains.get(Calendar.class).create(caller, community, details);
        });
    }

    private void answer(long member, long event) {
        as(member, caller -> {
            domains.get(Calendar.class).answer(caller, event, Rsvp.GOING);
            return true;
        });
    }

    private String event(long reader, long id) {
        return domains.page(domains.as(reader), EventPages.class, page -> page.show(id));
    }

    private String inbox(long reader) {
        return domains.page(domains.as(reader), InboxPage.class, page -> page.list(null, null));
    }

    private int awards(long reader, long member) {
        return as(reader, caller -> domains.get(Awards.class).of(caller, member, Window.first(10)))
                .items()
                .size();
    }
}
