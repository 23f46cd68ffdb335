package org.hanse.core.forum;

/**
 * A topic in a digest.
 *
 * @param community the name of its community
 */
public record NewTopicRow(long id, String title, String community) {}
