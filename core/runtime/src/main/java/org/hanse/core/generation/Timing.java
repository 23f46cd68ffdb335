package org.hanse.core.generation;

import java.time.Duration;
import org.hanse.api.PluginId;
import org.hanse.core.plugin.Phase;

/**
 * How long a phase of a build took.
 *
 * @param phase the phase
 * @param plugin whose part of it, core for what is done for all at once
 * @param took how long
 */
public record Timing(Phase phase, PluginId plugin, Duration took) {}
