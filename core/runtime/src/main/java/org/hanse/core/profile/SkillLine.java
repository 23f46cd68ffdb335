package org.hanse.core.profile;

/**
 * A skill on the page of administrators.
 *
 * @param curated whether an administrator has looked at it
 * @param people how often people name it, among what they know and what they care for
 */
public record SkillLine(long id, boolean curated, long people) {}
