package org.hanse.core.privacy;

import org.hanse.api.Extension;
import org.hanse.api.PluginId;
import org.hanse.api.privacy.PersonalData;

/**
 * A class of personal data.
 *
 * @param plugin who keeps it
 * @param name its name within the plugin
 * @param data what is declared of it
 */
public record DataClass(PluginId plugin, String name, PersonalData data) {

    static DataClass of(Extension<PersonalData> extension) {
        String full = extension.name();
        return new DataClass(extension.plugin(), full.substring(full.indexOf(':') + 1), extension.value());
    }

    /** Return {@code plugin:name}. */
    public String key() {
        return plugin + ":" + name;
    }
}
