package org.hanse.api.profile;

import java.time.Instant;
import org.hanse.api.signal.Signal;

/**
 * A member has changed their profile.
 *
 * @param subject the member
 * @param version of the profile
 * @param at when
 * @since 0.1
 */
public record ProfileChanged(long subject, long version, Instant at) implements Signal {}
