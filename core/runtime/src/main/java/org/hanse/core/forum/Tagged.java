package org.hanse.core.forum;

/** A tag of a topic. */
public record Tagged(long topic, String name) {}
