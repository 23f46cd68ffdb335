package org.hanse.core.community;

import java.time.Instant;

/** A member whose first topic nobody has replied to. */
public record Newcomer(long id, long member, String name, String headline, String avatar, long topic, Instant at) {}
