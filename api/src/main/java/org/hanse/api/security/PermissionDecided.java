package org.hanse.api.security;

import java.time.Instant;
import org.hanse.api.signal.Signal;

/**
 * It has been decided from which role on a permission begins.
 *
 * @param subject the community, 0 for all of them
 * @param version of the decision; the newer one is greater
 * @param permission its key
 * @param before the role from which it began there until then
 * @param after the role from which it begins there from now on
 * @param actor who decided
 * @param at when
 * @since 0.1
 */
public record PermissionDecided(
        long subject, long version, String permission, Role before, Role after, long actor, Instant at)
        implements Signal {}
