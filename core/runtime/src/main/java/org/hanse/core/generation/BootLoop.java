package org.hanse.core.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.PluginId;

/** Builds the first generation: there is none to fall back on, so what breaks it is left out. */
record BootLoop(Publisher publisher, Records records, PluginRules settings) {

    BuildReport boot(DesiredSet wanted) {
        List<Problem> problems = new ArrayList<>();
        while (true) {
            Attempt attempt = publisher.attempt(wanted.plugins(), Optional.empty());
            if (attempt.problem().isEmpty()) {
                requireRequired(wanted, attempt);
                publisher.follows(wanted);
                return publisher.conclude("boot", attempt, problems);
            }
            Problem problem = attempt.problem().get();
            // Whom quarantine does not cure is not the plugin at fault.
            boolean again =
                    problems.stream().anyMatch(earlier -> earlier.plugin().equals(problem.plugin()));
            quarantine(wanted, problem, again);
            problems.add(problem);
        }
    }

    private void quarantine(DesiredSet wanted, Problem problem, boolean again) {
        DesiredPlugin guilty = wanted.find(problem.plugin())
                .filter(plugin -> plugin.enabled() && !again)
                .filter(plugin -> !settings.required().contains(plugin.id()))
                .orElseThrow(() -> new HanseException(ErrorCode.BAD_HOST, "Hanse cannot start: " + problem));
        records.quarantine().add(problem, guilty.sha256());
        records.audit().note("hanse", "quarantine", guilty.id().value(), problem.toString());
    }

    /** A required plugin may be left out because one that it requires is. */
    private void requireRequired(DesiredSet wanted, Attempt attempt) {
        for (PluginId required : settings.required()) {
            if (attempt.jars().stream().noneMatch(jar -> jar.id().equals(required))) {
                attempt.generation().ifPresent(Generation::close);
                Condition condition = publisher
                        .select(wanted.plugins(), Optional.empty())
                        .leftOut()
                        .get(required);
                throw new HanseException(
                        ErrorCode.BAD_HOST,
                        "Hanse cannot start without plugin %s (hanse.required): %s"
                                .formatted(required, condition == null ? "install it" : condition.reason()));
            }
        }
    }
}
