package org.hanse.core.forum;

/** The community of a topic, as pages of the forum show it. */
public record Place(long id, String slug, String name, String language) {}
