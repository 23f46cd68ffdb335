package org.hanse.plugin.stackexchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.hanse.api.forum.Post;
import org.hanse.api.importer.ImportedBadge;
import org.hanse.api.importer.ImportedLink;
import org.hanse.api.importer.ImportedMember;
import org.hanse.api.importer.ImportedPost;
import org.hanse.api.importer.ImportedRevision;
import org.hanse.api.importer.ImportedTopic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RealDumpTest {

    @BeforeEach
    void the_dump_lies_beside_the_project() {
        assumeTrue(Files.isDirectory(Dumps.real()), "SKIPPED: there is no " + Dumps.real());
    }

    @Test
    void the_numbers_are_those_of_the_files() throws IOException {
        RecordingTarget target = RecordingTarget.read(Dumps.real());
        assertThat(target.all(ImportedMember.class)).hasSize(Dumps.rows("Users.xml", ""));
        assertThat(target.all(ImportedTopic.class)).hasSize(Dumps.rows("Posts.xml", "PostTypeId=\"1\""));
        assertThat(posts(target, Post.Kind.ANSWER)).isEqualTo(Dumps.rows("Posts.xml", "PostTypeId=\"2\""));
        assertThat(posts(target, Post.Kind.COMMENT)).isEqualTo(Dumps.rows("Comments.xml", ""));
        assertThat(target.all(ImportedBadge.class)).hasSize(Dumps.rows("Badges.xml", ""));
        assertThat(target.all(ImportedLink.class)).hasSize(Dumps.rows("PostLinks.xml", ""));
        assertThat(target.all(ImportedPost.class).stream().filter(ImportedPost::accepted))
                .hasSize(Dumps.rows("Posts.xml", "AcceptedAnswerId="));
        assertThat(target.all(ImportedRevision.class).size()
                        + target.all(RecordingTarget.Lost.class).stream()
                                .filter(lost -> lost.where().startsWith("PostHistory.xml"))
                                .count())
                .isEqualTo(Dumps.rows("PostHistory.xml", ""));
        assertThat(target.lost("Votes.xml")).isEmpty();
    }

    private static int posts(RecordingTarget target, Post.Kind kind) {
        return (int) target.all(ImportedPost.class).stream()
                .filter(post -> post.kind() == kind)
                .count();
    }
}
