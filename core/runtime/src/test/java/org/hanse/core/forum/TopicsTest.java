package org.hanse.core.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.Slice;
import org.hanse.api.Window;
import org.hanse.api.community.Community;
import org.hanse.api.community.Visibility;
import org.hanse.api.forum.Forum;
import org.hanse.api.forum.NewTopic;
import org.hanse.api.forum.Post;
import org.hanse.api.forum.Post.Kind;
import org.hanse.api.forum.PostWritten;
import org.hanse.api.forum.Topic;
import org.hanse.api.forum.TopicOpened;
import org.hanse.api.security.Caller;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TopicsTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private ForumSample forum = new ForumSample(DATABASES.of(Product.H2));

    @AfterEach
    void stop() {
        forum.close();
    }

    @ParameterizedTest
    @CsvSource({
        "SECRET, member",
        "LISTED, member",
        "SIGNED_IN, member",
        "PUBLIC, member",
        "SIGNED_IN, stranger",
        "PUBLIC, stranger",
        "PUBLIC, outsider",
        "SECRET, administrator",
        "LISTED, administrator"
    })
    void who_may_read_a_community_finds_its_topics(Visibility visibility, String who) {
        Community community = forum.community(visibility);
        long topic = forum.open(community, "A topic");

        assertThat(forum.find(caller(who), topic)).isPresent();
        assertThat(forum.in(caller(who), community, Window.first(9)).items()).hasSize(1);
        assertThat(forum.latest(caller(who), Window.first(1)).items())
                .extracting(Topic::id)
                .containsExactly(topic);
        assertThat(forum.posts(caller(who), topic, Window.first(9)).items()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"SECRET, stranger", "LISTED, stranger", "SECRET, outsider", "LISTED, outsider", "SIGNED_IN, outsider"})
    void who_may_not_read_a_community_finds_nothing_of_it(Visibility visibility, String who) {
        Community community = forum.community(visibility);
        long topic = forum.open(community, "A topic");

        assertThat(forum.find(caller(who), topic)).isEmpty();
        assertThat(forum.in(caller(who), community, Window.first(9)).items()).isEmpty();
        assertThat(forum.latest(caller(who), Window.first(50)).items())
                .extracting(Topic::id)
                .doesNotContain(topic);
        refuses(ErrorCode.NOT_FOUND, () -> forum.posts(caller(who), topic, Window.first(9)));
        if (!who.equals("outsider")) {
            refuses(ErrorCode.NOT_FOUND, () -> forum.reply(caller(who), topic, "I should not know."));
            refuses(
                    ErrorCode.NOT_FOUND,
                    () -> forum.open(caller(who), NewTopic.discussion(community.id(), "Title", "Text")));
        }
    }

    private Caller caller(String who) {
        return switch (who) {
            case "member" -> forum.ada();
            case "stranger" -> forum.stranger();
            case "administrator" -> forum.domains.administrator();
            default -> forum.domains.outsider();
        };
    }

    @Test
    void who_reads_without_belonging_may_not_write() {
        long topic = forum.open(forum.community(Visibility.PUBLIC), "A topic");

        refuses(ErrorCode.FORBIDDEN, () -> forum.reply(forum.stranger(), topic, "Me too."));
        refuses(ErrorCode.NOT_SIGNED_IN, () -> forum.reply(forum.domains.outsider(), topic, "Me too."));
    }

    @Test
    void topics_of_a_type_that_a_guard_closes_are_nowhere() {
        Community community = forum.community(Visibility.PUBLIC);
        long topic = forum.question(community);
        forum.domains.closedTypes.add(Forum.QUESTION);

        assertThat(forum.find(forum.ada(), topic)).isEmpty();
        assertThat(forum.in(forum.ada(), community, Window.first(9)).items()).isEmpty();
        assertThat(forum.latest(forum.ada(), Window.first(99)).items())
                .extracting(Topic::id)
                .doesNotContain(topic);
        refuses(ErrorCode.NOT_FOUND, () -> forum.reply(forum.ada(), topic, "Because."));
        refuses(ErrorCode.INVALID, () -> forum.question(community));
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void posts_are_read_by_key_in_both_directions_and_around(Product product) {
        forum.close();
        forum = new ForumSample(DATABASES.of(product));
        long topic = forum.open(forum.community(Visibility.PUBLIC), "Long");
        Caller ada = forum.ada();
        for (int i = 1; i <= 11; i++) {
            forum.reply(ada, topic, "Reply " + i);
        }
        List<Long> all = ids(forum.posts(ada, topic, Window.first(50)));
        assertThat(all).hasSize(12).isSorted();

        assertThat(forward(window -> forum.posts(ada, topic, window))).isEqualTo(all);
        assertThat(backward(window -> forum.posts(ada, topic, window))).isEqualTo(all);
        Slice<Post> around = forum.posts(ada, topic, Window.around(all.get(6), 5));
        assertThat(ids(around)).isEqualTo(all.subList(4, 9));
        assertThat(around.before()).hasValue(all.get(4));
        assertThat(around.after()).hasValue(all.get(8));
        assertThat(forum.find(ada, topic).orElseThrow().replies()).isEqualTo(11);
        assertThat(around.items().get(0).authorName()).isEqualTo("Ada");
    }

    private static List<Long> forward(Function<Window, Slice<Post>> list) {
        List<Long> all = new ArrayList<>();
        Slice<Post> slice = list.apply(Window.first(5));
        all.addAll(ids(slice));
        while (slice.after().isPresent()) {
            slice = list.apply(Window.after(slice.after().getAsLong(), 5));
            all.addAll(ids(slice));
        }
        return all;
    }

    private static List<Long> backward(Function<Window, Slice<Post>> list) {
        List<Long> all = new ArrayList<>();
        Slice<Post> slice = list.apply(Window.last(5));
        all.addAll(0, ids(slice));
        while (slice.before().isPresent()) {
            slice = list.apply(Window.before(slice.before().getAsLong(), 5));
            all.addAll(0, ids(slice));
        }
        return all;
    }

    private static List<Long> ids(Slice<Post> slice) {
        return slice.items().stream().map(Post::id).toList();
    }

    @Test
    void a_reply_brings_its_topic_to_the_top_and_keys_lead_through_the_list() {
        Community community = forum.community(Visibility.LISTED);
        long first = forum.open(community, "First");
        long second = forum.open(community, "Second");
        long third = forum.open(community, "Third");
        forum.reply(forum.ada(), first, "Up again");

        Slice<Topic> top = forum.in(forum.ada(), community, Window.first(2));
        assertThat(top.items()).extracting(Topic::id).containsExactly(first, third);
        Slice<Topic> rest =
                forum.in(forum.ada(), community, Window.after(top.after().orElseThrow(), 2));
        assertThat(rest.items()).extracting(Topic::id).containsExactly(second);
        assertThat(rest.after()).isEmpty();
        Slice<Topic> back =
                forum.in(forum.ada(), community, Window.before(rest.before().orElseThrow(), 2));
        assertThat(back.items()).extracting(Topic::id).containsExactly(first, third);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void replies_at_once_are_all_counted(Product product) throws Exception {
        forum.close();
        forum = new ForumSample(DATABASES.of(product));
        long topic = forum.open(forum.community(Visibility.PUBLIC), "Busy");
        Caller ada = forum.ada();
        ExecutorService executor = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Long>> replies = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                replies.add(() -> forum.reply(ada, topic, "At once"));
            }
            for (Future<Long> reply : executor.invokeAll(replies)) {
                reply.get();
            }
        } finally {
            executor.shutdown();
        }
        assertThat(forum.find(ada, topic).orElseThrow().replies()).isEqualTo(40);
        assertThat(forum.domains.signals.stream().filter(PostWritten.class::isInstance))
                .hasSize(40);
    }

    @Test
    void a_reply_to_a_question_is_an_answer_and_a_reply_to_a_post_of_it_a_comment() {
        long topic = forum.question(forum.community(Visibility.PUBLIC));
        long answer = forum.reply(forum.ada(), topic, "Because.");
        long comment = forum.comment(forum.ada(), topic, answer, "Really?");

        List<Post> posts = forum.posts(forum.ada(), topic, Window.first(9)).items();
        assertThat(posts).extracting(Post::kind).containsExactly(Kind.POST, Kind.ANSWER, Kind.COMMENT);
        assertThat(posts.get(2).inReplyTo()).hasValue(answer);
        assertThat(posts.get(2).id()).isEqualTo(comment);
        refuses(ErrorCode.INVALID, () -> forum.comment(forum.ada(), topic, 7, "To nobody"));
    }

    @Test
    void what_is_written_passes_the_transforms_and_a_failing_one_costs_nobody_their_text() {
        forum.domains.transforms.add(draft -> draft.withSource(draft.source() + " (checked)"));
        forum.domains.transforms.add(draft -> {
            throw new HanseException(ErrorCode.PLUGIN_FAILED, "broken");
        });
        long topic = forum.open(forum.community(Visibility.PUBLIC), "Transformed");

        assertThat(forum.posts(forum.ada(), topic, Window.first(1))
                        .items()
                        .get(0)
                        .body()
                        .markup())
                .isEqualTo("<p>First words of Transformed (checked)</p>\n");
    }

    @Test
    void opening_and_replying_send_signals() {
        Community community = forum.community(Visibility.PUBLIC);
        long topic = forum.open(community, "Signals");
        long post = forum.reply(forum.ada(), topic, "Heard");

        assertThat(forum.domains.signals)
                .contains(new TopicOpened(topic, 1, community.id(), forum.ada, forum.domains.now.get()))
                .contains(
                        new PostWritten(post, 1, topic, community.id(), forum.ada, forum.ada, forum.domains.now.get()));
    }

    @Test
    void what_nobody_could_store_is_refused_with_a_sentence() {
        Community community = forum.community(Visibility.PUBLIC);
        long topic = forum.open(community, "Rules");

        refuses(ErrorCode.INVALID, () -> forum.open(community, "ab"));
        refuses(ErrorCode.INVALID, () -> forum.open(community, "t".repeat(201)));
        refuses(ErrorCode.INVALID, () -> forum.reply(forum.ada(), topic, " \n "));
        refuses(ErrorCode.INVALID, () -> forum.reply(forum.ada(), topic, "x".repeat(100_001)));
        for (List<String> tags : List.of(List.of("a b"), List.of(""), List.of("a", "b", "c", "d", "e", "f"))) {
            refuses(
                    ErrorCode.INVALID,
                    () -> forum.open(
                            forum.ada(),
                            new NewTopic(community.id(), Forum.DISCUSSION, "Tags", "x", tags, Optional.empty())));
        }
    }

    @Test
    void a_page_of_the_host_has_one_topic_in_a_community() {
        Community community = forum.community(Visibility.PUBLIC);
        NewTopic about = new NewTopic(
                community.id(), Forum.DISCUSSION, "Manual", "Text", List.of(), Optional.of("/documents/1"));
        forum.open(forum.ada(), about);

        refuses(ErrorCode.CONFLICT, () -> forum.open(forum.ada(), about));
    }

    private static void refuses(ErrorCode code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        HanseException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
