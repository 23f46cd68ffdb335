package org.hanse.api.importer;

import java.time.Instant;
import org.hanse.api.forum.Post;

/**
 * A post at the source.
 *
 * @param key the key at the source
 * @param topic the key of its topic; empty for that of the post it replies to
 * @param kind what it is within the topic
 * @param inReplyTo the key of the post it replies to or comments on; empty for none
 * @param author the key of the member who wrote it; empty if the account is gone
 * @param authorName the display name that the source recorded for an account that is gone
 * @param html its text as HTML; it passes the sanitizer
 * @param score the votes in favour less those against
 * @param accepted whether it is an accepted answer
 * @param created when it was written
 * @param edited when it was last changed, equal to {@code created} if never
 * @since 0.1
 */
public record ImportedPost(
        String key,
        String topic,
        Post.Kind kind,
        String inReplyTo,
        String author,
        String authorName,
        String html,
        int score,
        boolean accepted,
        Instant created,
        Instant edited) {}
