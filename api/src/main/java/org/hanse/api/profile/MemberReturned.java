package org.hanse.api.profile;

import java.time.Instant;
import org.hanse.api.signal.Signal;

/**
 * Somebody who had left the organisation is back, with everything that was not erased.
 *
 * @param subject the member
 * @param version rises with each departure and return
 * @param at when
 * @since 0.1
 */
public record MemberReturned(long subject, long version, Instant at) implements Signal {}
