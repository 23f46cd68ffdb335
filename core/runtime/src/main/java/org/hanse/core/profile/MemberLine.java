package org.hanse.core.profile;

import java.time.Instant;

/** A member as queries read it for the index. */
public record MemberLine(long id, String name, String headline, Instant created) {}
