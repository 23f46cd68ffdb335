package org.hanse.core.forum;

import java.time.Instant;

/**
 * What a topic or a post says, as queries read it for the index.
 *
 * @param id the topic, or the post
 * @param author who wrote it
 * @param type the type of the topic
 * @param title the title of the topic
 * @param html the post, or the one that opened the topic
 * @param date when it was written, or when the topic was last written in
 */
public record PostText(
        long id, long topic, long community, long author, String type, String title, String html, Instant date) {}
