package org.hanse.core.profile;

/** What somebody used or learnt somewhere, as queries read it. */
public record ExperienceSkill(long experience, long skill) {}
