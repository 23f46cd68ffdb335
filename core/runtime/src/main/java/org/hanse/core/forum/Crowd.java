package org.hanse.core.forum;

import org.jspecify.annotations.Nullable;

/**
 * How many communities there are, and how many belong to them.
 *
 * @param memberships who belongs to two counts twice; null without any community
 */
public record Crowd(long communities, @Nullable Long memberships) {}
