package org.hanse.core.plugin;

import java.time.Duration;
import org.hanse.api.PluginId;

/**
 * What plugins may take.
 *
 * @param budget how long a part of a plugin may run before it moves to a bulkhead
 * @param warmUps how many first runs may take ten times as long, while classes load and queries compile
 * @param patience how long a page waits for a bulkhead
 * @param threads how many threads a plugin's bulkhead has, abandoned ones included
 * @param failures after how many failures in a row the breaker opens
 * @param rest how long it stays open
 * @param amends how many runs within the budget restore good standing
 */
public record GuardLimits(
        Duration budget, int warmUps, Duration patience, int threads, int failures, Duration rest, int amends) {

    /** The limits where nothing is configured. */
    public static final GuardLimits DEFAULT =
            new GuardLimits(Duration.ofMillis(50), 3, Duration.ofMillis(250), 2, 5, Duration.ofSeconds(30), 20);

    /** How much more than a plugin core may take: its parts are on many pages, and a busy machine slows them too. */
    private static final int CORE = 10;

    /** Return what a plugin may take, or core itself. */
    GuardLimits of(PluginId plugin) {
        return plugin.equals(PluginId.CORE)
                ? new GuardLimits(
                        budget.multipliedBy(CORE),
                        warmUps,
                        patience.multipliedBy(CORE),
                        threads,
                        failures,
                        rest,
                        amends)
                : this;
    }

    /** Return the same limits with another budget. */
    public GuardLimits withBudget(Duration other) {
        return new GuardLimits(other, warmUps, patience, threads, failures, rest, amends);
    }

    long budgetOf(int run) {
        return run < warmUps ? budget.toNanos() * 10 : budget.toNanos();
    }
}
