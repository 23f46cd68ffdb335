package org.hanse.core.event;

/** The community of an event, as pages of events show it. */
public record Place(long id, String slug, String name) {}
