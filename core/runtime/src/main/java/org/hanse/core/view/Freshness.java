package org.hanse.core.view;

import java.time.Instant;

/** Collects, while something is rendered, until when it may be shown again. */
final class Freshness {

    private Instant until = Instant.MAX;
    private boolean whole = true;

    /** Note that it looks different from an instant on, or should be tried again then. */
    void until(Instant other) {
        until = other.isBefore(until) ? other : until;
    }

    /** Note that something failed and was left out. */
    void leftOut() {
        whole = false;
    }

    boolean whole() {
        return whole;
    }

    Instant until() {
        return until;
    }
}
