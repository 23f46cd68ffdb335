package org.hanse.core.badge;

import java.time.Instant;

/**
 * Badges of one name that were awarded elsewhere, as a profile shows them.
 *
 * @param source where
 * @param times how many
 * @param last when the latest of them was awarded
 */
public record Elsewhere(String name, String source, long times, Instant last) {}
