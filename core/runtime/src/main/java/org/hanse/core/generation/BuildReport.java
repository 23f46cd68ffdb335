package org.hanse.core.generation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of an attempt to change the plugins.
 *
 * @param generation the number of the generation that was built
 * @param act what was asked for, such as {@code install hello 1.0}
 * @param published whether it serves now; otherwise the one before still does
 * @param at when
 * @param problems why it was rejected, or which plugins were quarantined
 * @param timings how long each phase took
 */
public record BuildReport(
        long generation, String act, boolean published, Instant at, List<Problem> problems, List<Timing> timings) {

    /** Copy the lists. */
    public BuildReport {
        problems = List.copyOf(problems);
        timings = List.copyOf(timings);
    }

    /** Return how long the whole build took. */
    public Duration took() {
        return timings.stream().map(Timing::took).reduce(Duration.ZERO, Duration::plus);
    }

    /** Return the report as text: a heading and a line for each problem. */
    @Override
    public String toString() {
        String heading = "generation %d, %s: %s in %d ms"
                .formatted(
                        generation,
                        act,
                        published ? "published" : "rejected, the one before still serves",
                        took().toMillis());
        return Stream.concat(Stream.of(heading), problems.stream().map(problem -> "  " + problem))
                .collect(Collectors.joining("\n"));
    }
}
