package org.hanse.api.profile;

import java.time.Instant;
import org.hanse.api.signal.Signal;

/**
 * Two members have connected.
 *
 * @param subject the member who had asked
 * @param version rises with each change between the two
 * @param by the member who was asked
 * @param at when
 * @since 0.1
 */
public record MembersConnected(long subject, long version, long by, Instant at) implements Signal {}
