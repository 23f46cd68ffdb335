package org.hanse.core.plugin;

/** Opens after repeated failures, lets one try through after each rest, closes when a try succeeds. */
final class Breaker {

    private final int failures;
    private final long rest;
    private int failed;
    private long openUntil;
    private boolean open;

    Breaker(int failures, long restNanos) {
        this.failures = failures;
        this.rest = restNanos;
    }

    synchronized boolean allows(long now) {
        if (!open) {
            return true;
        }
        if (now - openUntil < 0) {
            return false;
        }
        // One try a rest: the others wait for how it ends.
        openUntil = now + rest;
        return true;
    }

    synchronized void succeeded() {
        failed = 0;
        open = false;
    }

    synchronized void failed(long now) {
        failed++;
        if (open || failed >= failures) {
            open = true;
            openUntil = now + rest;
        }
    }

    synchronized boolean open() {
        return open;
    }
}
