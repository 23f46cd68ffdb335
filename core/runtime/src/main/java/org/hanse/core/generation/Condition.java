package org.hanse.core.generation;

import java.util.Optional;
import org.hanse.api.PluginId;

/**
 * How a plugin fares, for administrators.
 *
 * @param plugin its id
 * @param version the version that is wanted
 * @param state how it fares
 * @param problem what is wrong with it, if that is known
 * @param blocker the plugin that it requires and that is left out, if that is why it does not run
 */
public record Condition(
        PluginId plugin, String version, State state, Optional<Problem> problem, Optional<PluginId> blocker) {

    /** How a plugin fares. */
    public enum State {
        /** It is part of the serving generation. */
        RUNNING,
        /** Somebody has disabled it. */
        DISABLED,
        /** It broke a cold boot. */
        QUARANTINED,
        /** It is left out by safe mode. */
        SAFE_MODE,
        /** It requires a plugin that is left out. */
        BLOCKED,
        /** It is wanted and does not run yet on this node. */
        WAITING
    }

    static Condition of(DesiredPlugin plugin, State state) {
        return new Condition(plugin.id(), plugin.version(), state, Optional.empty(), Optional.empty());
    }

    static Condition of(DesiredPlugin plugin, State state, Problem problem) {
        return new Condition(plugin.id(), plugin.version(), state, Optional.of(problem), Optional.empty());
    }

    /** Return why it does not run, in one line of English for shells and logs; empty if it does. */
    public String reason() {
        return problem.map(Problem::toString).orElseGet(() -> switch (state) {
            case RUNNING -> "";
            case DISABLED -> "disabled by an administrator";
            case QUARANTINED -> "it broke a start";
            case SAFE_MODE -> "left out by hanse.safe";
            case BLOCKED -> "it requires %s, which is left out".formatted(blocker.orElse(plugin));
            case WAITING -> "this node has not built it yet, or could not: see the last build reports";
        });
    }
}
