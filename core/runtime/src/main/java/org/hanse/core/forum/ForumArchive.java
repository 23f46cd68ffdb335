package org.hanse.core.forum;

import java.time.Instant;
import java.util.List;
import org.hanse.api.forum.Post;
import org.jspecify.annotations.Nullable;

/**
 * Takes topics and posts that were written elsewhere. Inject it.
 *
 * <p>Nothing is checked against a caller, no transform runs and no signal is sent. Call it in a transaction. Ids come
 * from the importer ({@code Ids.at(created)}, so that they sort by time); an id that exists already is left as it is and
 * answers false, so that a second run changes nothing. An author is 0 where the account is gone.
 */
public interface ForumArchive {

    /** Store a topic without posts. */
    boolean topic(ArchivedTopic topic);

    /** Store a post and count it in its topic; the first post of kind POST becomes the topic's first post. */
    boolean post(ArchivedPost post);

    /** Store a text that a post had earlier. */
    boolean revision(ArchivedRevision revision);

    /** Store a link from a topic to another. */
    boolean link(long id, long from, long to, boolean duplicate, Instant created);

    /** A topic. */
    record ArchivedTopic(
            long id,
            long community,
            String type,
            String title,
            long author,
            String authorName,
            List<String> tags,
            boolean closed,
            Instant created) {

        /** Copy the list. */
        public ArchivedTopic {
            tags = List.copyOf(tags);
        }
    }

    /**
     * A post.
     *
     * @param inReplyTo the post it replies to, if any
     * @param html sanitized already
     * @param edited when it was last changed, equal to {@code created} if never
     */
    record ArchivedPost(
            long id,
            long topic,
            Post.Kind kind,
            @Nullable Long inReplyTo,
            long author,
            String authorName,
            String html,
            int score,
            boolean accepted,
            Instant created,
            Instant edited) {}

    /**
     * An earlier text of a post.
     *
     * @param field what the text was: {@code body}, {@code title} or {@code tags}
     */
    record ArchivedRevision(
            long id, long post, long author, String field, String source, String comment, Instant created) {}
}
