package org.hanse.core.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.Window;
import org.hanse.api.community.Community;
import org.hanse.api.community.Visibility;
import org.hanse.api.forum.Forum;
import org.hanse.api.forum.Post;
import org.hanse.api.forum.Topic;
import org.hanse.api.forum.Topics;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Slots;
import org.hanse.core.community.HomePage;
import org.hanse.core.community.MembersPage;
import org.hanse.core.community.NewCommunityPage;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.hanse.core.forum.ForumArchive.ArchivedPost;
import org.hanse.core.forum.ForumArchive.ArchivedTopic;
import org.hanse.core.security.Seal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ForumPagesTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private final ForumSample forum = new ForumSample(DATABASES.of(Product.H2));
    private Community community;

    @BeforeEach
    void create() {
        community = forum.community(Visibility.SIGNED_IN);
    }

    @AfterEach
    void stop() {
        forum.close();
    }

    @Test
    void the_start_page_shows_communities_and_the_latest_topics() {
        forum.open(community, "Cavitation & noise");

        assertThat(home()).contains("Pumps &amp; valves", "Cavitation &amp; noise", "communities/new");
    }

    private String home() {
        return forum.domains.page(forum.ada(), HomePage.class, page -> page.home(null, null));
    }

    @Test
    void a_community_without_topics_offers_the_first_step() {
        assertThat(communityPage()).contains("No topics yet", "/c/" + community.slug() + "/new");
    }

    @Test
    void a_community_lists_its_topics_with_tags_and_type() {
        forum.question(community);

        assertThat(communityPage()).contains("Why so?", "Question", ">why<", "no reply", "Ada");
    }

    private String communityPage() {
        return forum.domains.page(forum.ada(), CommunityPage.class, page -> page.topics(community.slug(), null, null));
    }

    @Test
    void the_members_are_listed_with_their_role() {
        assertThat(forum.domains.page(
                        forum.ada(), MembersPage.class, page -> page.members(community.slug(), null, null)))
                .contains("Ada", "Owner");
    }

    @Test
    void a_topic_leads_through_its_posts_twenty_at_a_time() {
        long topic = forum.open(community, "Long");
        for (int i = 1; i < 25; i++) {
            forum.reply(forum.ada(), topic, "Reply number " + i);
        }
        String first = topicPage(topic);

        assertThat(first)
                .contains("Reply number 19", "?after=", "Your reply")
                .doesNotContain("Reply number 20", "?before=");
        long last =
                forum.posts(forum.ada(), topic, Window.last(1)).items().get(0).id();
        String end = forum.domains.page(forum.ada(), TopicPage.class, page -> page.post(topic, last, false));
        assertThat(end).contains("id=\"post-" + last + "\"", "Reply number 24", "?before=");
    }

    private String topicPage(long topic) {
        return forum.domains.page(forum.ada(), TopicPage.class, page -> page.topic(topic, null, null));
    }

    @Test
    void a_post_of_another_topic_has_no_permalink_here() {
        long topic = forum.open(community, "One");
        long other = forum.reply(forum.ada(), forum.open(community, "Other"), "There");

        assertThatThrownBy(
                        () -> forum.domains.page(forum.ada(), TopicPage.class, page -> page.post(topic, other, false)))
                .isInstanceOfSatisfying(
                        HanseException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_FOUND));
    }

    @Test
    void a_reply_redirects_to_itself() {
        long topic = forum.open(community, "One");

        Response answer = forum.domains.answer(forum.ada(), TopicPage.class, page -> page.reply(topic, 0, "Good."));
        List<Post> posts = forum.posts(forum.ada(), topic, Window.first(9)).items();
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getLocation())
                .hasToString("/community/t/%d/%d#post-%2$d"
                        .formatted(topic, posts.get(1).id()));
    }

    @Test
    void a_refused_reply_keeps_the_text() {
        long topic = forum.open(community, "One");
        String longText = "long <text> " + "x".repeat(100_000);

        String page = forum.domains.page(forum.ada(), TopicPage.class, p -> p.reply(topic, 0, longText));
        assertThat(page).contains("long &lt;text&gt; xxx", "1 to 100,000 characters");
        int status = forum.domains
                .answer(forum.ada(), TopicPage.class, p -> p.reply(topic, 0, longText))
                .getStatus();
        assertThat(status).isEqualTo(422);
    }

    @Test
    void composing_starts_with_the_text_of_the_type_and_keeps_what_was_entered() {
        String form =
                forum.domains.page(forum.ada(), ComposePage.class, page -> page.form(community.slug(), Forum.QUESTION));
        assertThat(form).contains("What I have tried");

        String again = forum.domains.page(
                forum.ada(),
                ComposePage.class,
                page -> page.open(community.slug(), Forum.QUESTION, "ab", "My <words>", "a,b"));
        assertThat(again).contains("My &lt;words&gt;", "3 to 200 characters", "a,b");
    }

    @Test
    void an_edited_post_shows_its_history() {
        long topic = forum.open(community, "One");
        long post =
                forum.posts(forum.ada(), topic, Window.first(1)).items().get(0).id();
        String form = forum.domains.page(forum.ada(), EditPage.class, page -> page.form(topic, post));
        assertThat(form).contains("First words of One");

        save(topic, post, 1, "Second words");
        assertThat(topicPage(topic)).contains("Second words", "/history");
        assertThat(forum.domains.page(forum.ada(), HistoryPage.class, page -> page.history(topic, post, null)))
                .contains("First words of One");

        Response conflict = save(topic, post, 1, "Third words");
        assertThat(conflict.getStatus()).isEqualTo(409);
        assertThatThrownBy(() -> forum.domains.page(forum.stranger(), EditPage.class, p -> p.form(topic, post)))
                .isInstanceOfSatisfying(
                        HanseException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.FORBIDDEN));
    }

    private Response save(long topic, long post, long version, String source) {
        return forum.domains.answer(forum.ada(), EditPage.class, page -> page.save(topic, post, version, source));
    }

    @Test
    void the_first_comment_opens_the_discussion_of_a_page_and_the_second_joins_it() {
        Map<String, String> slot = Map.of("uri", "/documents/7", "title", "Manual", "community", community.slug());
        assertThat(forum.domains.slot(forum.ada(), Slots.HOST_DISCUSSION, slot)).contains("Nobody has commented");

        for (String text : List.of("First remark", "Second remark")) {
            Response answer = comment(text, forum.domains.get(Seal.class).close("/documents/7?x=1"));
            assertThat(answer.getLocation()).hasToString("/documents/7?x=1#hanse-discussion");
        }
        assertThat(forum.domains.slot(forum.ada(), Slots.HOST_DISCUSSION, slot))
                .contains("First remark", "Second remark");
        Optional<Topic> topic = forum.domains.request(
                () -> forum.domains.get(Topics.class).about(forum.ada(), community.id(), "/documents/7"));
        assertThat(topic.orElseThrow().replies()).isEqualTo(1);
        assertThat(forum.domains.slot(forum.domains.outsider(), Slots.HOST_DISCUSSION, slot))
                .isEmpty();
    }

    @Test
    void a_comment_leads_nowhere_but_to_where_its_form_was_shown() {
        String sealed = forum.domains.get(Seal.class).close("/documents/7");
        for (String back : List.of(
                "https://evil.example/x", "/documents/7", "." + "/documents/7", sealed + "8", "x" + sealed, "")) {
            Response answer = comment("Remark", back);
            assertThat(answer.getLocation().toString()).as(back).startsWith("/community/t/");
        }
    }

    private Response comment(String text, String back) {
        return forum.domains.answer(
                forum.ada(),
                CommentForm.class,
                form -> form.comment("/documents/7", "Manual", community.slug(), text, back));
    }

    @Test
    void an_imported_topic_shows_scores_the_accepted_answer_and_authors_who_are_gone() {
        Instant then = Instant.parse("2012-05-01T10:00:00Z");
        forum.domains.archive(archive -> {
            archive.topic(
                    new ArchivedTopic(11, community.id(), "gone:type", "Old", 0, "Old hand", List.of("x"), true, then));
            archive.post(new ArchivedPost(
                    12, 11, Post.Kind.POST, null, 0, "Old hand", "<p>Asked</p>", 3, false, then, then));
            archive.post(new ArchivedPost(
                    13,
                    11,
                    Post.Kind.ANSWER,
                    null,
                    forum.ada,
                    "",
                    "<p>Answered</p>",
                    5,
                    true,
                    then,
                    then.plus(Duration.ofDays(1))));
        });

        assertThat(topicPage(11)).contains("Old hand", "<p>Asked</p>", "3 votes", "Accepted answer", "closed", "Ada");
        assertThat(forum.find(forum.ada(), 11).orElseThrow().replies()).isEqualTo(1);
        assertThatThrownBy(() -> forum.reply(forum.ada(), 11, "Late"))
                .isInstanceOfSatisfying(
                        HanseException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.CONFLICT));
    }

    @Test
    void posts_of_an_earlier_renderer_are_rendered_again() throws Exception {
        long topic = forum.open(community, "Stale");
        forum.domains.sql("update hanse_post set html = '<p>stale</p>', html_version = 0 where topic_id = " + topic);

        forum.domains.inTransaction(() -> {
            forum.domains.get(RenderAgain.class).run();
            return true;
        });
        assertThat(topicPage(topic)).contains("First words of Stale").doesNotContain("<p>stale</p>");
    }

    @Test
    void first_comments_at_once_end_in_one_discussion() throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(4);
        Caller ada = forum.ada();
        try {
            Callable<Response> comment = () -> forum.domains.answer(
                    ada,
                    CommentForm.class,
                    form -> form.comment("/documents/8", "Manual", community.slug(), "At once", ""));
            for (Future<Response> answer : executor.invokeAll(Collections.nCopies(8, comment))) {
                assertThat(answer.get().getStatus()).isEqualTo(303);
            }
        } finally {
            executor.shutdown();
        }
        assertThat(forum.in(ada, community, Window.first(9)).items())
                .singleElement()
                .satisfies(topic -> assertThat(topic.replies()).isEqualTo(7));
    }

    @Test
    void a_community_with_a_bad_form_is_asked_for_again() {
        String again = forum.domains.page(
                forum.ada(),
                NewCommunityPage.class,
                page -> page.create("", "x", "Kept <summary>", "en", "PUBLIC", "OPEN"));

        assertThat(again).contains("Kept &lt;summary&gt;", "2 to 80 characters");
        Response created = forum.domains.answer(
                forum.ada(),
                NewCommunityPage.class,
                page -> page.create("", "Été à l'Île", "", "fr", "PUBLIC", "OPEN"));
        assertThat(created.getLocation()).hasToString("/community/c/ete-a-l-ile");
    }
}
