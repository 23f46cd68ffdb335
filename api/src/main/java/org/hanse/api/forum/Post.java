package org.hanse.api.forum;

import java.time.Instant;
import java.util.OptionalLong;
import org.hanse.api.view.Html;

/**
 * A post as readers see it.
 *
 * @param id its id
 * @param topic the topic it belongs to
 * @param kind what it is within the topic
 * @param author the member who wrote it
 * @param authorName the display name of that member
 * @param inReplyTo the post it replies to
 * @param body its text, safe
 * @param score the votes it brought along from elsewhere
 * @param accepted whether it is an accepted answer
 * @param created when it was written
 * @param version counts its changes
 * @since 0.1
 */
public record Post(
        long id,
        long topic,
        Kind kind,
        long author,
        String authorName,
        OptionalLong inReplyTo,
        Html body,
        int score,
        boolean accepted,
        Instant created,
        long version) {

    /** What a post is within its topic. */
    public enum Kind {
        /** The first post, or a contribution of its own. */
        POST,
        /** An answer to the question of the topic. */
        ANSWER,
        /** A short remark on another post. */
        COMMENT
    }
}
