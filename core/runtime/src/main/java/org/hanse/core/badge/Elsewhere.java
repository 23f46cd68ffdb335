package org.hanse.core.badge;

import java.time.Instant;

/** A badge that was awarded elsewhere, as a profile shows it. */
public record Elsewhere(long id, String name, String source, Instant awarded) {}
