package org.hanse.core.profile;

/** A name that is known already, as it is compared. */
public record KnownName(String folded, long skill) {}
