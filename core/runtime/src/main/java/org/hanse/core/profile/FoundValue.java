package org.hanse.core.profile;

/** A value that people are found by, as queries read it. */
public record FoundValue(long member, String item, String content) {}
