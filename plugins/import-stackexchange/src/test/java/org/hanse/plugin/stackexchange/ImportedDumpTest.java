package org.hanse.plugin.stackexchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hanse.testkit.HanseExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A dump, in a database. */
class ImportedDumpTest {

    @RegisterExtension
    final HanseExtension hanse = HanseExtension.onH2();

    @Test
    void a_small_dump_becomes_topics_posts_and_what_belongs_to_them() {
        imported(Dumps.small());
        assertThat(count("hanse_topic")).isEqualTo(3);
        assertThat(count("hanse_topic where closed_at is not null")).isEqualTo(1);
        assertThat(count("hanse_topic where author_id = 0 and author_name = 'user78'"))
                .isEqualTo(1);
        assertThat(count("hanse_post")).isEqualTo(9);
        assertThat(count("hanse_post where accepted")).isEqualTo(1);
        assertThat(count("hanse_post where post_kind = 'COMMENT' and reply_to is not null"))
                .isEqualTo(3);
        assertThat(count("hanse_post where author_id = 0 and author_name = 'user77'"))
                .isEqualTo(2);
        assertThat(count("hanse_post_revision")).isEqualTo(7);
        assertThat(count("hanse_topic_link")).isEqualTo(3);
        assertThat(count("hanse_topic_link where duplicate")).isEqualTo(1);
        assertThat(count("hanse_badge_elsewhere")).isEqualTo(2);
    }

    @Test
    void html_passes_the_sanitizer() {
        imported(Dumps.small());
        assertThat(count("hanse_post where html like '%script%' or html like '%onclick%' or source like '%script%'"))
                .isZero();
        assertThat(count("hanse_post where html like '%<em>old</em> glass.%'")).isEqualTo(1);
    }

    @Test
    void what_is_lost_is_reported_with_its_place_and_reason() {
        assertThat(imported(Dumps.small()))
                .contains("its topic is unknown", "Posts.xml (answers): post 10")
                .contains("the post that it replies to is unknown", "Comments.xml: post comment-4")
                .contains("a topic that it links is unknown", "PostLinks.xml: link 4")
                .contains("the member who has it is unknown", "Badges.xml: badge 3")
                .contains("       2  bounties offered have no place here")
                .contains("Votes.xml:11, Votes.xml:12")
                .contains("attribute CreationDate is missing", "Posts.xml:12");
    }

    @Test
    void a_second_run_and_a_dry_run_change_nothing() {
        imported(Dumps.small());
        List<Long> before = fingerprint();
        assertThat(imported(Dumps.small())).containsPattern("posts +11 +0 +9 +2");
        imported(Dumps.small(), "--dry-run");
        assertThat(fingerprint()).isEqualTo(before);
    }

    @Test
    void without_users_the_rest_arrives_under_recorded_names(@TempDir Path copy) throws IOException {
        Files.delete(Dumps.copy(copy).resolve("Users.xml"));
        assertThat(imported(copy)).contains("the file is missing: authors are known by name only");
        assertThat(count("hanse_post")).isEqualTo(9);
        assertThat(count("hanse_post where author_id <> 0")).isZero();
    }

    @Test
    void the_numbers_of_a_real_dump_are_those_of_its_files() throws IOException {
        assumeTrue(Files.isDirectory(Dumps.real()), "SKIPPED: there is no " + Dumps.real());
        imported(Dumps.real());
        // One member more: it stands for imports and owns the community.
        assertThat(count("hanse_member") - 1).isEqualTo(Dumps.rows("Users.xml", ""));
        assertThat(count("hanse_topic")).isEqualTo(Dumps.rows("Posts.xml", "PostTypeId=\"1\""));
        assertThat(count("hanse_topic where closed_at is not null")).isEqualTo(Dumps.rows("Posts.xml", "ClosedDate="));
        assertThat(count("hanse_post where post_kind = 'POST'")).isEqualTo(count("hanse_topic"));
        assertThat(count("hanse_post where post_kind = 'ANSWER'"))
                .isEqualTo(Dumps.rows("Posts.xml", "PostTypeId=\"2\""));
        assertThat(count("hanse_post where accepted")).isEqualTo(Dumps.rows("Posts.xml", "AcceptedAnswerId="));
        assertThat(count("hanse_post where post_kind = 'COMMENT'")).isEqualTo(Dumps.rows("Comments.xml", ""));
        assertThat(number("select sum(replies) from hanse_topic"))
                .isEqualTo(count("hanse_post where post_kind <> 'POST'"));
        assertThat(number("select sum(score) from hanse_post where post_kind <> 'COMMENT'"))
                .isEqualTo(Dumps.sum("Posts.xml", "PostTypeId=\"[12]\"", "Score"));
        assertThat(count("hanse_badge_elsewhere")).isEqualTo(Dumps.rows("Badges.xml", ""));
        assertThat(count("hanse_topic_link")).isEqualTo(Dumps.rows("PostLinks.xml", ""));
        List<Long> before = fingerprint();
        imported(Dumps.real());
        assertThat(fingerprint()).isEqualTo(before);
    }

    private String imported(Path dump, String... more) {
        return hanse.run(Stream.concat(
                        Stream.of("import", "stackexchange", dump.toString(), "--community", "lighthouse"),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private long count(String rows) {
        return number("select count(*) from " + rows);
    }

    private long number(String query) {
        return hanse.with(
                EntityManager.class,
                entities -> ((Number) entities.createNativeQuery(query).getSingleResult()).longValue());
    }

    private List<Long> fingerprint() {
        return List.of(
                count("hanse_community"),
                count("hanse_member"),
                number("select coalesce(sum(mod(id, 1000003) + version), 0) from hanse_topic"),
                number("select coalesce(sum(mod(id, 1000003) + version), 0) from hanse_post"),
                count("hanse_post_revision"),
                count("hanse_topic_link"),
                count("hanse_topic_tag"),
                count("hanse_badge_elsewhere"),
                count("hanse_import_key"));
    }
}
