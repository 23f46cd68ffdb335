package org.hanse.core.profile;

import org.hanse.api.Extension;
import org.hanse.api.PluginId;
import org.hanse.api.profile.FieldType;
import org.hanse.api.profile.ProfileField;

/**
 * A field of every profile, with its type.
 *
 * @param plugin who adds it
 * @param name its name within the plugin
 * @param typeName the name of its type
 * @param type its type
 */
record Field(PluginId plugin, String name, String typeName, FieldType type) {

    static Field of(Extension<ProfileField> field, FieldType type) {
        return new Field(field.plugin(), field.value().name(), field.value().type(), type);
    }

    /** Return the key that values are stored under. */
    String key() {
        return plugin + ":" + name;
    }

    /** Return the key of the label among the messages of the plugin. */
    String label() {
        return "profile.field." + name;
    }
}
