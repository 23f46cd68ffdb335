package org.hanse.api.badge;

import java.time.Instant;

/**
 * That somebody has earned a badge.
 *
 * @param member who
 * @param evidence the fact that shows it
 * @param at when the threshold was crossed
 * @since 0.1
 */
public record Earned(long member, Evidence evidence, Instant at) {}
