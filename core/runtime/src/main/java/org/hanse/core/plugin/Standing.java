package org.hanse.core.plugin;

/** How one part of a plugin has behaved. */
final class Standing {

    private final GuardLimits limits;
    private final Breaker breaker;
    private int runs;
    private int amends;
    private boolean suspect;

    Standing(GuardLimits limits) {
        this.limits = limits;
        this.breaker = new Breaker(limits.failures(), limits.rest().toNanos());
    }

    boolean allows(long now) {
        return breaker.allows(now);
    }

    synchronized boolean suspect() {
        return suspect;
    }

    boolean resting() {
        return breaker.open();
    }

    /** Note a run that ended well; return whether it overran its budget. */
    synchronized boolean ended(long nanos) {
        boolean late = nanos > limits.budgetOf(runs);
        runs = Math.min(runs + 1, limits.warmUps());
        amends = late ? 0 : amends + 1;
        if (late) {
            suspect = true;
        } else if (amends >= limits.amends()) {
            suspect = false;
        }
        breaker.succeeded();
        return late;
    }

    synchronized void failed(long now) {
        suspect = true;
        amends = 0;
        breaker.failed(now);
    }
}
