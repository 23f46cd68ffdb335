package org.hanse.core.forum;

import org.jspecify.annotations.Nullable;

/**
 * A topic that others wrote in.
 *
 * @param language the language of its community
 */
public record SharedTopic(long id, @Nullable Long firstPost, String language) {}
