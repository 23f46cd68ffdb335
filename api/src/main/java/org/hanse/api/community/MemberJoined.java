package org.hanse.api.community;

import java.time.Instant;
import org.hanse.api.signal.Signal;

/**
 * A member has joined a community.
 *
 * @param subject the community
 * @param version of the membership
 * @param member who joined
 * @param at when
 * @since 0.1
 */
public record MemberJoined(long subject, long version, long member, Instant at) implements Signal {}
