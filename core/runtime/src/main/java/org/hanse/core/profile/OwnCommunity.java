package org.hanse.core.profile;

/** A community that a person belongs to. */
public record OwnCommunity(long id, String name) {}
