package org.hanse.api.community;

import java.time.Instant;
import org.hanse.api.security.Role;
import org.hanse.api.signal.Signal;

/**
 * An administrator has made a member the owner of a community.
 *
 * @param subject the community
 * @param version of the appointment; the newer one is greater
 * @param member the owner from now on
 * @param before what the member was until then
 * @param actor the administrator
 * @param at when
 * @since 0.1
 */
public record OwnerAppointed(long subject, long version, long member, Role before, long actor, Instant at)
        implements Signal {}
