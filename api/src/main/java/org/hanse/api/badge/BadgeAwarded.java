package org.hanse.api.badge;

import java.time.Instant;
import org.hanse.api.signal.Signal;

/**
 * A badge has been awarded.
 *
 * @param subject the award
 * @param version of the award
 * @param badge the name of the badge
 * @param member who has it
 * @param at when it was earned
 * @since 0.1
 */
public record BadgeAwarded(long subject, long version, String badge, long member, Instant at) implements Signal {}
