package org.hanse.core.importer;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.hanse.api.forum.Forum;
import org.hanse.api.forum.Post;
import org.hanse.api.importer.ImportTarget;
import org.hanse.api.importer.ImportedBadge;
import org.hanse.api.importer.ImportedLink;
import org.hanse.api.importer.ImportedMember;
import org.hanse.api.importer.ImportedPost;
import org.hanse.api.importer.ImportedRevision;
import org.hanse.api.importer.ImportedTopic;
import org.hanse.api.importer.Importer;

/** A source with many topics of the same make, and an item of each kind that is lost. */
record Lighthouse(int topics) implements Importer {

    static final Instant OPENED = Instant.parse("2011-05-01T12:00:00Z");
    static final int POSTS_EACH = 3;

    @Override
    public void read(Path source, ImportTarget target) {
        target.part("people", 2);
        target.member(new ImportedMember("1", "Aurélie", "", "", "", OPENED));
        target.member(new ImportedMember("2", "Tom", "<p>Hi</p>", "Cork", "no address", OPENED));
        target.part("topics", topics);
        for (int i = 0; i < topics; i++) {
            topic(target, i);
            target.progress(i + 1L);
        }
        target.part("rest", 1);
        target.link(new ImportedLink("1", "t0", "t1", true, OPENED));
        target.link(new ImportedLink("2", "p1-2", "t0", false, OPENED));
        target.link(new ImportedLink("3", "t0", "nowhere", false, OPENED));
        target.badge(new ImportedBadge("1", "1", "Keeper", OPENED));
        target.badge(new ImportedBadge("2", "9", "Keeper", OPENED));
        target.post(post("stray", "nowhere", Post.Kind.ANSWER, "", OPENED));
        target.post(post("adrift", "", Post.Kind.COMMENT, "gone", OPENED));
        target.lost("rest:7", "tides have no place here");
    }

    private static void topic(ImportTarget target, int number) {
        Instant asked = OPENED.plusSeconds(number * 60L);
        String key = "t" + number;
        target.topic(new ImportedTopic(
                key, Forum.QUESTION, "Question " + number, "1", "", List.of("lens", "salt"), false, asked));
        target.post(post("p" + number + "-1", key, Post.Kind.POST, "", asked));
        // Its clock was wrong: it answers before the question.
        target.post(post("p" + number + "-2", key, Post.Kind.ANSWER, "", asked.minusSeconds(30)));
        target.post(post("p" + number + "-3", "", Post.Kind.COMMENT, "p" + number + "-2", asked.plusSeconds(5)));
        target.revision(new ImportedRevision(
                "r" + number, "p" + number + "-1", "2", "title", "Old question " + number, "", asked));
    }

    private static ImportedPost post(String key, String topic, Post.Kind kind, String reply, Instant created) {
        String author = kind == Post.Kind.COMMENT ? "" : kind == Post.Kind.ANSWER ? "77" : "1";
        return new ImportedPost(
                key,
                topic,
                kind,
                reply,
                author,
                "user77",
                "<p>Text of " + key + "</p><script>alert(1)</script>",
                3,
                kind == Post.Kind.ANSWER,
                created,
                created);
    }
}
