package org.hanse.api.forum;

import java.time.Instant;
import org.hanse.api.signal.Signal;

/**
 * A topic has been opened.
 *
 * @param subject the topic
 * @param version of the topic
 * @param community where
 * @param author who opened it
 * @param at when
 * @since 0.1
 */
public record TopicOpened(long subject, long version, long community, long author, Instant at) implements Signal {}
