package org.hanse.api.community;

import java.time.Instant;
import org.hanse.api.signal.Signal;

/**
 * A community has attached a plugin.
 *
 * @param subject the community
 * @param version of the attachment; the newer one is greater
 * @param plugin the id of the plugin
 * @param actor the member who attached it
 * @param at when
 * @since 0.1
 */
public record PluginAttached(long subject, long version, String plugin, long actor, Instant at) implements Signal {}
