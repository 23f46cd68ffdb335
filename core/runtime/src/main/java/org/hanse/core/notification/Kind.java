package org.hanse.core.notification;

import org.hanse.api.Extension;
import org.hanse.api.PluginId;
import org.hanse.api.notification.NotificationType;

/**
 * A type of this generation.
 *
 * @param plugin who contributes it
 * @param name its name, {@code plugin-id:name}
 * @param type what it is like
 */
record Kind(PluginId plugin, String name, NotificationType type) {

    static Kind of(Extension<NotificationType> extension) {
        return new Kind(extension.plugin(), extension.name(), extension.value());
    }

    /** Return the key of its name among the messages of the plugin. */
    String key() {
        return "notification." + name.substring(name.indexOf(':') + 1);
    }
}
