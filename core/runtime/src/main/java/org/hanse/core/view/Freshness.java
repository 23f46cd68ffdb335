package org.hanse.core.view;

import java.time.Instant;

/** Collects, while something is rendered, until when it may be shown again, and whether something failed. */
public final class Freshness {

    private Instant until = Instant.MAX;
    private boolean whole = true;

    /** Begin: nothing has failed, and it may be shown for ever. */
    public Freshness() {}

    /** Note that it looks different from an instant on, or should be tried again then. */
    void until(Instant other) {
        until = other.isBefore(until) ? other : until;
    }

    /** Note that something failed and was left out. */
    void leftOut() {
        whole = false;
    }

    /** Return whether nothing had to be left out because it failed. */
    public boolean whole() {
        return whole;
    }

    Instant until() {
        return until;
    }
}
