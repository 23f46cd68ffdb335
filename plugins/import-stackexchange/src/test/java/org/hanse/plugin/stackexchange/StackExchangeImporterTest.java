package org.hanse.plugin.stackexchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.forum.Forum;
import org.hanse.api.forum.Post;
import org.hanse.api.importer.ImportedBadge;
import org.hanse.api.importer.ImportedLink;
import org.hanse.api.importer.ImportedMember;
import org.hanse.api.importer.ImportedPost;
import org.hanse.api.importer.ImportedRevision;
import org.hanse.api.importer.ImportedTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackExchangeImporterTest {

    private final RecordingTarget target = RecordingTarget.read(Dumps.small());

    @Test
    void users_are_members() {
        assertThat(target.all(ImportedMember.class))
                .hasSize(5)
                .contains(new ImportedMember(
                        "2",
                        "Tom O'Malley",
                        "<p>I mend lamps.</p>",
                        "Cork",
                        "",
                        Instant.parse("2019-03-02T09:00:00Z")));
    }

    @Test
    void questions_are_topics_with_their_first_post() {
        assertThat(target.all(ImportedTopic.class))
                .extracting(ImportedTopic::key)
                .containsExactly("2", "5", "8");
        assertThat(target.all(ImportedTopic.class).get(0))
                .isEqualTo(new ImportedTopic(
                        "2",
                        Forum.QUESTION,
                        "Salt on a Fresnel lens & how to clean it",
                        "1",
                        "",
                        List.of("lens", "cleaning"),
                        false,
                        Instant.parse("2019-03-05T10:00:00Z")));
        ImportedPost first = target.post("2");
        assertThat(first.kind()).isEqualTo(Post.Kind.POST);
        assertThat(first.topic()).isEqualTo("2");
        assertThat(first.edited()).isEqualTo(Instant.parse("2019-03-06T07:00:00Z"));
    }

    @Test
    void tags_are_read_in_both_notations_and_a_closed_question_is_closed() {
        ImportedTopic topic = target.all(ImportedTopic.class).get(1);
        assertThat(topic.tags()).containsExactly("brume", "son");
        assertThat(topic.closed()).isTrue();
    }

    @Test
    void html_is_handed_over_as_it_is() {
        assertThat(target.post("2").html()).contains("<script>alert(1)</script>", "onclick");
    }

    @Test
    void an_answer_that_stands_before_its_question_follows_it() {
        List<Object> items = target.items();
        assertThat(items.indexOf(target.post("3"))).isGreaterThan(items.indexOf(target.post("2")));
        assertThat(target.post("3").kind()).isEqualTo(Post.Kind.ANSWER);
        assertThat(target.post("3").accepted()).isTrue();
        assertThat(target.post("4").accepted()).isFalse();
    }

    @Test
    void authors_whose_account_is_gone_keep_their_name() {
        assertThat(target.post("4").author()).isEmpty();
        assertThat(target.post("4").authorName()).isEqualTo("user77");
        assertThat(target.post("comment-3").authorName()).isEqualTo("user77");
    }

    @Test
    void comments_reply_to_their_post_and_are_html() {
        ImportedPost comment = target.post("comment-1");
        assertThat(comment.kind()).isEqualTo(Post.Kind.COMMENT);
        assertThat(comment.inReplyTo()).isEqualTo("2");
        assertThat(comment.topic()).isEmpty();
        assertThat(comment.html())
                .isEqualTo("<p>Is it <em>glass</em> or &lt;b&gt;acrylic&lt;/b&gt;? "
                        + "See <a href=\"https://phare.example/lens?a=1&amp;b=2\">the manual</a>.</p>");
    }

    @Test
    void earlier_texts_are_revisions_of_their_field() {
        assertThat(target.all(ImportedRevision.class))
                .extracting(ImportedRevision::key, ImportedRevision::field, ImportedRevision::author)
                .containsExactly(
                        tuple("1", "body", "1"),
                        tuple("2", "title", "1"),
                        tuple("3", "tags", "1"),
                        tuple("4", "body", "2"),
                        tuple("5", "tags", "2"),
                        tuple("6", "body", ""),
                        tuple("8", "title", "4"));
        assertThat(target.lost("PostHistory.xml:9")).containsExactly("history: closing is not a text of a post");
    }

    @Test
    void links_and_badges_come_with_their_keys() {
        assertThat(target.all(ImportedLink.class))
                .extracting(ImportedLink::key, ImportedLink::duplicate)
                .contains(tuple("2", true));
        assertThat(target.all(ImportedBadge.class)).hasSize(3);
    }

    @Test
    void kinds_that_have_no_place_are_reported() {
        assertThat(target.lost("Posts.xml:7")).containsExactly("excerpts of tag wikis have no place in a forum");
        assertThat(target.lost("Votes.xml:11")).containsExactly("bounties offered have no place here");
        assertThat(target.lost("Comments.xml:7")).containsExactly("a comment on a post that is not imported");
        assertThat(target.lost("Tags.xml:7")).containsExactly("tags that no topic bears have no place here");
    }

    @Test
    void votes_that_do_not_add_up_are_reported() {
        assertThat(target.lost("Votes.xml"))
                .containsExactly("the votes of 1 posts do not add up to their score; the score is kept");
    }

    @Test
    void a_malformed_row_is_reported_once_with_its_file_line_and_reason() {
        assertThat(target.lost("Posts.xml:12")).containsExactly("attribute CreationDate is missing");
        assertThat(target.lost("Posts.xml:13"))
                .containsExactly("attribute CreationDate is no time such as 2018-02-06T20:19:50.957");
        assertThat(target.lost("Comments.xml:8")).containsExactly("attribute Id is no whole number");
        assertThat(target.lost("Comments.xml:9"))
                .singleElement()
                .asString()
                .startsWith("the row is not well-formed XML: ");
    }

    @Test
    void every_part_is_read_to_its_last_byte() {
        assertThat(target.parts())
                .hasSize(9)
                .allSatisfy((part, position) -> assertThat(position).isEqualTo(part.size()));
    }

    @Test
    void a_missing_file_is_reported_and_the_others_are_read(@TempDir Path folder) throws IOException {
        Files.delete(Dumps.copy(folder).resolve("Users.xml"));
        Files.delete(folder.resolve("Votes.xml"));
        RecordingTarget read = RecordingTarget.read(folder);
        assertThat(read.lost("Users.xml")).containsExactly("the file is missing: authors are known by name only");
        assertThat(read.lost("Votes.xml")).containsExactly("the file is missing: scores are not checked");
        assertThat(read.all(ImportedPost.class)).hasSameSizeAs(target.all(ImportedPost.class));
    }

    @Test
    void names_of_files_may_be_in_lower_case(@TempDir Path folder) throws IOException {
        Files.move(Dumps.copy(folder).resolve("Posts.xml"), folder.resolve("posts.xml"));
        assertThat(RecordingTarget.read(folder).items()).isEqualTo(target.items());
    }

    @Test
    void a_folder_without_a_dump_is_refused(@TempDir Path folder) {
        assertThatThrownBy(() -> RecordingTarget.read(folder))
                .isInstanceOf(HanseException.class)
                .hasMessageContaining("is no Stack Exchange dump: name the folder that holds its unpacked Posts.xml")
                .extracting(e -> ((HanseException) e).code())
                .isEqualTo(ErrorCode.BAD_REQUEST);
    }
}
