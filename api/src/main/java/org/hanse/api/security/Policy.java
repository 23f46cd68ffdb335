package org.hanse.api.security;

/**
 * Decides who may see and use the objects that it guards.
 *
 * <p>What core's own rules forbid stays forbidden. A policy that throws or is late counts as DENY, and what it guards
 * stays hidden while its plugin is disabled or quarantined.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Policy {

    /** Answer for a caller; asked at most once in a request for each guard. */
    Decision decide(Caller caller, Guarded guarded);
}
