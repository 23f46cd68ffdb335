package org.hanse.core.generation;

import org.hanse.api.PluginId;

/**
 * How a plugin fares, for administrators.
 *
 * @param plugin its id
 * @param version the version that is wanted
 * @param state how it fares
 * @param reason why, empty if it runs
 */
public record Condition(PluginId plugin, String version, State state, String reason) {

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
}
