package org.hanse.core.plugin;

import java.time.Instant;
import org.hanse.api.PluginId;

/**
 * A failure of a plugin while it ran, for administrators.
 *
 * @param id what people who met it can name
 * @param plugin whose failure it is
 * @param what which part of the plugin failed
 * @param when when it happened
 * @param message what was thrown, or how late it was
 */
public record Incident(String id, PluginId plugin, String what, Instant when, String message) {}
