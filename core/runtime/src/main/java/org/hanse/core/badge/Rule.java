package org.hanse.core.badge;

import org.hanse.api.PluginId;
import org.hanse.api.badge.BadgeRule;

/**
 * A rule of this generation.
 *
 * @param plugin who contributes it
 * @param badge the name of its badge
 * @param rule the rule
 */
record Rule(PluginId plugin, String badge, BadgeRule<?> rule) {

    /** Return the key of the badge's name among the messages of the plugin. */
    String key() {
        return "badge." + badge.substring(badge.indexOf(':') + 1);
    }
}
