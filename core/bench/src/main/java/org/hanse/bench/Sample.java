package org.hanse.bench;

import java.time.Duration;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * What one round cost.
 *
 * @param times how long each page took, in nanoseconds, in rising order
 * @param seconds how long the round lasted
 * @param server processor time of the server, in milliseconds a page
 * @param database processor time of PostgreSQL, in milliseconds a page
 */
record Sample(long[] times, double seconds, double server, double database) {

    static Sample of(Served served, Postgres postgres, IntFunction<String> addresses, Duration time)
            throws InterruptedException {
        Map<Long, Duration> server = served.processes().processorTimes();
        Map<Long, Duration> database = postgres.processes().processorTimes();
        long start = System.nanoTime();
        long[] times = Load.read(addresses, time);
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Sample(
                times,
                seconds,
                each(served.processes().since(server), times),
                each(postgres.processes().since(database), times));
    }

    private static double each(Duration spent, long[] times) {
        return spent.toNanos() / 1e6 / Math.max(1, times.length);
    }

    double processor() {
        return server + database;
    }

    double throughput() {
        return times.length / seconds;
    }

    /** Return the milliseconds that a share of the pages stayed below. */
    double quantile(double share) {
        return times[(int) Math.min(times.length - 1L, (long) (times.length * share))] / 1e6;
    }
}
