package org.hanse.api.profile;

import java.time.Instant;
import org.hanse.api.signal.Signal;

/**
 * Somebody has blocked another member, or lifts that.
 *
 * @param subject the member who blocks
 * @param version rises with each change between the two
 * @param other the member who is blocked
 * @param lifted whether the block is lifted
 * @param at when
 * @since 0.1
 */
public record MemberBlocked(long subject, long version, long other, boolean lifted, Instant at) implements Signal {}
