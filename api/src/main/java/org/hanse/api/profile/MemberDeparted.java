package org.hanse.api.profile;

import java.time.Instant;
import org.hanse.api.signal.Signal;

/**
 * Somebody has left the organisation: sessions and memberships end, notifications stop, and the profile leaves the
 * directory. What they contributed stays.
 *
 * @param subject the member
 * @param version rises with each departure and return
 * @param at when
 * @since 0.1
 */
public record MemberDeparted(long subject, long version, Instant at) implements Signal {}
