package org.hanse.core.view;

import java.time.Instant;

/** Collects, while something is rendered, until when it may be shown again. */
final class Freshness {

    private Instant until = Instant.MAX;

    /** Note that it looks different from an instant on, or should be tried again then. */
    void until(Instant other) {
        until = other.isBefore(until) ? other : until;
    }

    Instant until() {
        return until;
    }
}
