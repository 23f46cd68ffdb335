package org.hanse.core.profile;

/** A community that a choice of audience names. */
public record ShownTo(long choice, long community) {}
