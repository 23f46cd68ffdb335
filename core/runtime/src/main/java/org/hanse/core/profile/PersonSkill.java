package org.hanse.core.profile;

/** What somebody knows or cares for, as queries read it. */
public record PersonSkill(long member, String item, long skill) {}
