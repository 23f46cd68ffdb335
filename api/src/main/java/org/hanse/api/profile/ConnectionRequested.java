package org.hanse.api.profile;

import java.time.Instant;
import org.hanse.api.signal.Signal;

/**
 * Somebody has asked another member to connect.
 *
 * @param subject the member who is asked
 * @param version rises with each change between the two
 * @param by the member who asks
 * @param at when
 * @since 0.1
 */
public record ConnectionRequested(long subject, long version, long by, Instant at) implements Signal {}
