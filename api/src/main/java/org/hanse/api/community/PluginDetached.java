package org.hanse.api.community;

import java.time.Instant;
import org.hanse.api.signal.Signal;

/**
 * A community has detached a plugin, or what was kept for it has been deleted.
 *
 * @param subject the community
 * @param version of the attachment; the newer one is greater
 * @param plugin the id of the plugin
 * @param data what becomes of the plugin's data
 * @param actor the member who detached it; 0 where time was up
 * @param at when
 * @since 0.1
 */
public record PluginDetached(long subject, long version, String plugin, Detachment data, long actor, Instant at)
        implements Signal {}
