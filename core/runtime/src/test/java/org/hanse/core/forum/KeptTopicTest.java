package org.hanse.core.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hanse.api.Window;
import org.hanse.api.community.Community;
import org.hanse.api.community.Visibility;
import org.hanse.api.forum.Post;
import org.hanse.api.forum.Topics;
import org.hanse.api.host.HostUser;
import org.hanse.api.security.Caller;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.hanse.core.forum.ForumArchive.ArchivedPost;
import org.hanse.core.forum.ForumArchive.ArchivedTopic;
import org.hanse.core.profile.Arrivals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a topic page shows is kept; none of these changes may be hidden by that. */
class KeptTopicTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private final ForumSample forum = new ForumSample(DATABASES.of(Product.H2));
    private final Community community = forum.community(Visibility.PUBLIC);
    private final long topic = forum.open(community, "Gauge");

    @AfterEach
    void stop() {
        forum.close();
    }

    @Test
    void a_reply_appears() {
        assertThat(page(forum.ada())).doesNotContain("Second words");

        forum.reply(forum.ada(), topic, "Second words");

        assertThat(page(forum.ada())).contains("Second words");
    }

    @Test
    void an_edit_appears() {
        long post =
                forum.posts(forum.ada(), topic, Window.first(1)).items().get(0).id();
        assertThat(page(forum.ada())).contains("First words");

        forum.domains.answer(forum.ada(), EditPage.class, page -> page.save(topic, post, 1, "Better words"));

        assertThat(page(forum.ada())).contains("Better words").doesNotContain("First words");
    }

    @Test
    void a_post_that_is_imported_appears() {
        Instant then = Instant.parse("2020-01-01T00:00:00Z");
        forum.domains.archive(archive -> archive.topic(new ArchivedTopic(
                11, community.id(), "core:discussion", "Old", 0, "Old hand", List.of(), false, then)));
        forum.domains.archive(archive -> archive.post(imported(12, "First", then)));
        assertThat(page(forum.ada(), 11)).contains("First");

        forum.domains.archive(archive -> archive.post(imported(13, "Second", then)));

        assertThat(page(forum.ada(), 11)).contains("Second");
    }

    private static ArchivedPost imported(long id, String text, Instant then) {
        return new ArchivedPost(id, 11, Post.Kind.POST, null, 0, "Old hand", text, 0, false, then, then);
    }

    @Test
    void a_text_that_is_rendered_again_appears() {
        assertThat(page(forum.ada())).contains("First words");
        forum.domains.sql("update hanse_post set source = 'Reworded', html_version = 0 where topic_id = " + topic);

        forum.domains.inTransaction(() -> {
            forum.domains.get(RenderAgain.class).run();
            return true;
        });

        assertThat(page(forum.ada())).contains("Reworded");
    }

    @Test
    void a_person_who_is_renamed_at_the_host_is_so_in_every_topic() {
        long bo = arrived("Bo");
        Caller caller = forum.domains.as(bo);
        forum.joined(community, caller);
        forum.reply(forum.domains.as(bo), topic, "Third words");
        assertThat(page(forum.ada())).contains(">Bo<");

        arrived("Bodil");

        assertThat(page(forum.ada())).contains(">Bodil<").doesNotContain(">Bo<");
    }

    private long arrived(String name) {
        HostUser user =
                new HostUser("test", "bo", name, Optional.empty(), Locale.ENGLISH, ZoneOffset.UTC, Set.of(), false);
        return forum.domains.request(() -> forum.domains.get(Arrivals.class).memberFor(user));
    }

    @Test
    void what_a_plugin_touches_is_rendered_again() {
        page(forum.ada());
        forum.domains.sql("update hanse_post set html = '<p>Behind the back</p>' where topic_id = " + topic);
        assertThat(page(forum.ada())).contains("First words");

        forum.domains.request(() -> {
            forum.domains.get(Topics.class).touch(topic);
            return true;
        });

        assertThat(page(forum.ada())).contains("Behind the back");
    }

    @Test
    void time_passes() {
        forum.domains.now.updateAndGet(now -> now.plus(Duration.ofMinutes(3)));
        assertThat(page(forum.ada())).contains("3 minutes ago");

        forum.domains.now.updateAndGet(now -> now.plus(Duration.ofMinutes(1)));

        assertThat(page(forum.ada())).contains("4 minutes ago");
    }

    @Test
    void only_its_author_is_offered_to_edit_a_post() {
        assertThat(page(forum.ada())).contains("/edit\"");
        assertThat(page(forum.stranger())).doesNotContain("/edit\"");
    }

    @Test
    void who_may_not_reply_is_not_offered_to() {
        assertThat(page(forum.ada())).contains("?reply=true");
        assertThat(page(forum.stranger())).doesNotContain("?reply=true");
        assertThat(page(forum.domains.as(member()))).contains("?reply=true");
    }

    private long member() {
        Caller bo = forum.stranger();
        forum.joined(community, bo);
        return bo.member().orElseThrow();
    }

    @Test
    void guests_see_no_links_to_people() {
        assertThat(page(forum.ada())).contains("/m/" + forum.ada);
        assertThat(page(forum.domains.outsider())).contains("Ada").doesNotContain("/m/" + forum.ada);
    }

    private String page(Caller caller) {
        return page(caller, topic);
    }

    private String page(Caller caller, long shown) {
        return forum.domains.page(caller, TopicPage.class, page -> page.topic(shown, null, null));
    }
}
