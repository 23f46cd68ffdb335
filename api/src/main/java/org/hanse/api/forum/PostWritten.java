package org.hanse.api.forum;

import java.time.Instant;
import org.hanse.api.signal.Signal;

/**
 * A reply has been written. The first post of a topic comes with {@link TopicOpened} instead.
 *
 * @param subject the post
 * @param version of the post
 * @param topic the topic
 * @param community where
 * @param author who wrote it
 * @param topicAuthor who opened the topic
 * @param at when
 * @since 0.1
 */
public record PostWritten(
        long subject, long version, long topic, long community, long author, long topicAuthor, Instant at)
        implements Signal {}
