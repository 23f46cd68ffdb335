package org.hanse.core.admin;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hanse.core.generation.BuildReport;
import org.hanse.core.generation.Problem;
import org.hanse.core.plugin.BuildFault;
import org.hanse.core.plugin.Phase;

/**
 * A build report as administrators see it.
 *
 * @param generation the number of the generation
 * @param act what was asked for
 * @param published whether it serves, or served until the next one
 * @param at when
 * @param milliseconds how long it took
 * @param problems what went wrong
 * @param phases how long each phase took
 */
public record BuildRow(
        String generation,
        String act,
        boolean published,
        Instant at,
        long milliseconds,
        List<Fault> problems,
        List<PhaseTime> phases) {

    /** What is wrong with a plugin: in which phase, why, and what helps. */
    public record Fault(String plugin, Phase phase, String cause, String remedy) {

        static Fault of(BuildFault fault) {
            return new Fault(fault.plugin().value(), fault.phase(), String.valueOf(fault.getMessage()), fault.remedy());
        }

        static Fault of(Problem problem) {
            return new Fault(problem.plugin().value(), problem.phase(), problem.cause(), problem.remedy());
        }
    }

    /** How long a phase took, over all plugins. */
    public record PhaseTime(Phase phase, long milliseconds) {}

    /** Return what was asked for, for people. */
    public Told told() {
        return Told.of(act);
    }

    static BuildRow of(BuildReport report) {
        Map<Phase, Long> nanos = new TreeMap<>();
        report.timings()
                .forEach(timing -> nanos.merge(timing.phase(), timing.took().toNanos(), Long::sum));
        return new BuildRow(
                Long.toString(report.generation()),
                report.act(),
                report.published(),
                report.at(),
                report.took().toMillis(),
                report.problems().stream().map(problem -> Fault.of(problem)).toList(),
                nanos.entrySet().stream()
                        .map(phase -> new PhaseTime(phase.getKey(), phase.getValue() / 1_000_000))
                        .toList());
    }
}
