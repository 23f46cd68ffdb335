package org.hanse.core.host;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hanse.core.generation.BuildReport;
import org.hanse.core.generation.Timing;

/** How long the parts of a start took. */
final class StartTimes {

    private final long start = System.nanoTime();
    private final Map<String, Duration> parts = new LinkedHashMap<>();

    <T> T time(String part, Supplier<T> work) {
        long from = System.nanoTime();
        try {
            return work.get();
        } finally {
            add(part, Duration.ofNanos(System.nanoTime() - from));
        }
    }

    void time(String part, Runnable work) {
        time(part, () -> {
            work.run();
            return true;
        });
    }

    /** Boot, and note the phases of the build one by one; what is left are the tables of core and the desired set. */
    void boot(Supplier<BuildReport> boot) {
        long from = System.nanoTime();
        BuildReport report = boot.get();
        add("core tables", Duration.ofNanos(System.nanoTime() - from).minus(report.took()));
        for (Timing timing : report.timings()) {
            add(timing.phase().name().toLowerCase(Locale.ROOT), timing.took());
        }
    }

    private void add(String part, Duration took) {
        parts.merge(part, took, Duration::plus);
    }

    /** Return one line. */
    @Override
    public String toString() {
        return parts.entrySet().stream()
                .map(part -> part.getKey() + " " + part.getValue().toMillis())
                .collect(Collectors.joining(
                        ", ", "Hanse started in %d ms: ".formatted((System.nanoTime() - start) / 1_000_000), ""));
    }
}
