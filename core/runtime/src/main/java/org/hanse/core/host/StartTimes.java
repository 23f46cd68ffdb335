package org.hanse.core.host;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hanse.core.generation.BuildReport;
import org.hanse.core.generation.Timing;

/** How long the parts of a start took, one after the other, from the start of the process on. */
final class StartTimes {

    private final Map<String, Duration> parts = new LinkedHashMap<>();
    private long lap = System.nanoTime();

    /** Begin; what was before is the process, the host, and the unpacking of the capsule. */
    StartTimes() {
        long process = ManagementFactory.getRuntimeMXBean().getStartTime();
        add("JVM and unpacking", Duration.ofMillis(System.currentTimeMillis() - process));
    }

    /** Give a part the time since the last one. */
    void lap(String part) {
        lap(part, System.nanoTime());
    }

    /** Give a part the time between the last one and a moment of the nano clock. */
    void lap(String part, long until) {
        add(part, Duration.ofNanos(until - lap));
        lap = until;
    }

    /** Give each phase of the first build its time, and what is left to the tables of core and the desired set. */
    void lap(BuildReport boot) {
        lap("tables");
        add("tables", boot.took().negated());
        for (Timing timing : boot.timings()) {
            add(timing.phase().name().toLowerCase(Locale.ROOT), timing.took());
        }
    }

    private void add(String part, Duration took) {
        parts.merge(part, took, Duration::plus);
    }

    /** Return the milliseconds since the process began. */
    long total() {
        return parts.values().stream().reduce(Duration.ZERO, Duration::plus).toMillis();
    }

    /** Return the parts with their milliseconds. */
    @Override
    public String toString() {
        return parts.entrySet().stream()
                .map(part -> part.getKey() + " " + part.getValue().toMillis())
                .collect(Collectors.joining(", "));
    }
}
