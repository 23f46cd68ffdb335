package org.hanse.core.community;

import java.time.LocalDate;

/** A member who has not been seen for a while. */
public record Fading(long id, long member, String name, String headline, String avatar, LocalDate seen) {}
