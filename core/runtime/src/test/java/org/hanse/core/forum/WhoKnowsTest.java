package org.hanse.core.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hanse.api.community.Community;
import org.hanse.api.community.Visibility;
import org.hanse.api.forum.Forum;
import org.hanse.api.forum.NewTopic;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Slots;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.hanse.core.fixture.Speech;
import org.hanse.core.fixture.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WhoKnowsTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private static final String PAGE = "/documents/pumps";

    private final Statements statements = new Statements();
    private final ForumSample forum = new ForumSample(statements.over(DATABASES.of(Product.H2)));
    private Community community;
    private long cleo;
    private long dan;

    @BeforeEach
    void create() {
        community = forum.community(Visibility.PUBLIC);
        cleo = forum.domains.member("Cleo");
        dan = forum.domains.member("Dan");
        forum.joined(community, forum.domains.as(cleo));
        forum.joined(community, forum.domains.as(dan));
        forum.domains.sql("update hanse_member set headline = 'Answers on seals' where id = " + cleo);
    }

    @AfterEach
    void stop() {
        forum.close();
    }

    @Test
    void those_who_wrote_about_the_page_come_first_then_those_who_replied_on_its_tags_each_with_the_reason() {
        String page = PAGE + "/1";
        long discussion = discussed(community, page);
        forum.reply(forum.domains.as(cleo), discussion, "Not quite.");
        forum.reply(forum.domains.as(cleo), discussion, "Now it is.");
        long tagged = tagged(community, "cavitation");
        forum.reply(forum.domains.as(dan), tagged, "Throttle less.");
        forum.reply(forum.domains.as(cleo), tagged, "Or warm it.");

        assertThat(who(forum.ada(), Map.of("uri", page, "tags", "Cavitation, other")))
                .containsSubsequence(
                        "Cleo",
                        "Answers on seals",
                        "/t/" + discussion,
                        "2 comments on this page",
                        "/t/" + tagged,
                        "1 reply about “cavitation”",
                        "Ada",
                        "1 comment on this page",
                        "Dan",
                        "1 reply about “cavitation”");
    }

    @Test
    void whoever_asks_does_not_know_yet() {
        forum.reply(forum.ada(), tagged(community, "asking"), "Nobody?");

        assertThat(who(forum.ada(), Map.of("tags", "asking"))).doesNotContain("hanse-person-name");
    }

    @Test
    void what_somebody_wrote_where_the_reader_may_not_look_tells_nothing() {
        String page = PAGE + "/2";
        Community secret = forum.community(Visibility.SECRET);
        discussed(secret, page);
        long tagged = tagged(secret, "secrets");
        forum.domains.closedTypes.add("none");
        forum.domains.sql("insert into hanse_membership (id, community_id, member_id, member_role, joined_at, active,"
                + " version) values (%d, %d, %d, 'MEMBER', current_timestamp, true, 0)"
                        .formatted(tagged + 1, secret.id(), dan));
        forum.reply(forum.domains.as(dan), tagged, "Here only.");
        Map<String, String> about = Map.of("uri", page, "tags", "secrets");

        assertThat(who(forum.ada(), about)).contains("Ada", "Dan");
        assertThat(who(forum.domains.as(cleo), about)).doesNotContain("Ada", "Dan");
        assertThat(who(forum.domains.outsider(), about)).doesNotContain("Ada", "Dan");
    }

    @Test
    void replies_to_topics_of_a_closed_type_tell_nothing() {
        forum.reply(forum.domains.as(dan), tagged(community, "closed"), "Yes.");
        forum.domains.closedTypes.add(Forum.QUESTION);

        assertThat(who(forum.ada(), Map.of("tags", "closed"))).doesNotContain("Dan");
    }

    @Test
    void guests_see_the_names_that_public_topics_show_and_no_more_of_people_than_is_configured() {
        forum.reply(forum.domains.as(cleo), tagged(community, "public"), "Yes.");
        Map<String, String> about = Map.of("tags", "public");

        assertThat(who(forum.domains.outsider(), about))
                .contains("Cleo", "1 reply about “public”")
                .doesNotContain("Answers on seals", "/m/");
        forum.domains.publicProfiles.set(true);
        assertThat(who(forum.domains.outsider(), about)).contains("Cleo", "Answers on seals");
    }

    @Test
    void nobody_yet_is_said_with_the_first_step_for_each_reader() {
        Map<String, String> about = Map.of("uri", PAGE + "/3", "community", community.slug());

        assertThat(who(forum.ada(), about))
                .contains("Nobody yet", "/c/" + community.slug() + "/new?type=core:question");
        assertThat(who(forum.stranger(), about)).contains("Nobody yet", "Find your community");
        assertThat(who(forum.domains.outsider(), about)).contains("Nobody yet", "Sign in to take part");
        assertThat(who(forum.ada(), Map.of())).isEmpty();
    }

    @Test
    void it_speaks_french() {
        String page = PAGE + "/4";
        discussed(community, page);
        forum.reply(forum.domains.as(dan), tagged(community, "joints"), "Oui.");

        assertThat(who(Speech.french(forum.ada()), Map.of("uri", page, "tags", "joints")))
                .contains("Qui s’y connaît", "1 commentaire sur cette page", "1 réponse sur «\u202fjoints\u202f»");
    }

    @Test
    void three_queries_find_them_and_a_fourth_the_community_to_ask() {
        forum.reply(forum.domains.as(dan), tagged(community, "counted"), "Yes.");
        Caller ada = forum.ada();

        assertThat(statements.of(() -> who(ada, Map.of("uri", PAGE, "tags", "counted"))))
                .hasSize(3);
        assertThat(statements.of(() -> who(ada, Map.of("uri", PAGE, "tags", "counted", "community", community.slug()))))
                .hasSize(4);
    }

    private long discussed(Community where, String page) {
        return forum.open(
                forum.ada(),
                new NewTopic(where.id(), Forum.DISCUSSION, "Pumps", "A remark.", List.of(), Optional.of(page)));
    }

    private long tagged(Community where, String tag) {
        return forum.open(
                forum.ada(), new NewTopic(where.id(), Forum.QUESTION, "Why?", "Why?", List.of(tag), Optional.empty()));
    }

    private String who(Caller caller, Map<String, String> parameters) {
        return forum.domains.slot(caller, Slots.HOST_WHO_KNOWS, parameters);
    }
}
