package org.hanse.api.community;

import java.time.Instant;
import org.hanse.api.security.Role;
import org.hanse.api.signal.Signal;

/**
 * Somebody's standing with a community has changed, or their role in it. Each change of either sends one.
 *
 * @param subject the community
 * @param version of the standing; the newer one is greater
 * @param member whose standing
 * @param actor who changed it, the member too; 0 where a rule of the community did
 * @param from where the member stood before
 * @param to where the member stands now, the same where only the role has changed
 * @param role the role from now on; {@link Role#GUEST} for somebody who is no member
 * @param at when
 * @since 0.1
 */
public record MembershipChanged(
        long subject, long version, long member, long actor, Standing from, Standing to, Role role, Instant at)
        implements Signal {}
