package org.hanse.api.community;

import java.time.Instant;
import org.hanse.api.signal.Signal;

/**
 * A member has left a community.
 *
 * @param subject the community
 * @param version of the membership
 * @param member who left
 * @param at when
 * @since 0.1
 */
public record MemberLeft(long subject, long version, long member, Instant at) implements Signal {}
