package org.hanse.bench;

import java.time.Duration;
import java.util.Map;

/** Waits until a server has done what it does beside answering, such as to build its index, lest pages pay for it. */
final class Rest {

    private static final Duration LOOK = Duration.ofSeconds(3);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final double QUIET = 0.02;

    private Rest() {}

    /** Wait, and say for how long, and what share of a processor the server and PostgreSQL take at rest. */
    static void await(Served served, Postgres postgres) throws InterruptedException {
        long start = System.nanoTime();
        double share = share(served, postgres);
        // Work that goes in shifts pauses between them: once is not enough.
        for (int quiet = 0; quiet < 2 && System.nanoTime() - start < LONGEST.toNanos(); ) {
            share = share(served, postgres);
            quiet = share < QUIET ? quiet + 1 : 0;
        }
        System.out.printf(
                "%nAt rest after %.0f s, with %.1f %% of a processor%n",
                (System.nanoTime() - start) / 1e9, 100 * share);
    }

    private static double share(Served served, Postgres postgres) throws InterruptedException {
        Map<Long, Duration> server = served.processes().processorTimes();
        Map<Long, Duration> database = postgres.processes().processorTimes();
        Thread.sleep(LOOK.toMillis());
        Duration spent =
                served.processes().since(server).plus(postgres.processes().since(database));
        return (double) spent.toNanos() / LOOK.toNanos();
    }
}
