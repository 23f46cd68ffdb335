package org.hanse.core.search;

/** A community by its name, for results that belong to it. */
public record CommunityName(long id, String slug, String name) {}
