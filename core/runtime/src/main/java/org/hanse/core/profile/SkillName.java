package org.hanse.core.profile;

/** A name of a skill as queries read it. */
public record SkillName(long skill, String language, String name, boolean preferred) {}
