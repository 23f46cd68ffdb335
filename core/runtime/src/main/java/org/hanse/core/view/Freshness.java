package org.hanse.core.view;

import java.time.Instant;

/** Collects, while something is rendered, for how long it may be shown again. */
final class Freshness {

    private Instant until = Instant.MAX;
    private boolean lasting = true;

    /** Note a time that reads differently from an instant on. */
    void until(Instant other) {
        until = other.isBefore(until) ? other : until;
    }

    /** Note that this is for one reader or one moment only: it has a form with a token, or a part of it failed. */
    void once() {
        lasting = false;
    }

    Instant until() {
        return until;
    }

    boolean lasting() {
        return lasting;
    }
}
