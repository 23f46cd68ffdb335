package org.hanse.core.forum;

/**
 * The title of a topic, for itself or for one of its posts.
 *
 * @param id the topic or the post
 */
public record Headline(long id, long topic, String title) {}
