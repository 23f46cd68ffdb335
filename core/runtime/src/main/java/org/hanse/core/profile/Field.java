package org.hanse.core.profile;

import java.util.List;
import java.util.regex.Pattern;
import org.hanse.api.Extension;
import org.hanse.api.PluginId;
import org.hanse.api.profile.FieldType;
import org.hanse.api.profile.ProfileField;

/**
 * A field of every profile, with its type.
 *
 * @param key what its values are stored under
 * @param plugin who adds it, core for those of administrators
 * @param spec what is asked of it, administrators' decisions included
 * @param type its type
 * @param setting what administrators decided
 */
record Field(String key, PluginId plugin, ProfileField spec, FieldType type, FieldSetting setting) {

    private static final String SEPARATOR = "\n";

    static Field of(Extension<ProfileField> field, FieldType type, FieldSetting setting) {
        ProfileField spec = field.value();
        return new Field(field.plugin() + ":" + spec.name(), field.plugin(), setting.over(spec), type, setting);
    }

    static Field own(FieldSetting setting, FieldType type) {
        return new Field(setting.field(), PluginId.CORE, setting.over(setting.spec()), type, setting);
    }

    String typeName() {
        return spec.type();
    }

    boolean isEditedBy(ProfileField.Editor editor) {
        return spec.editor() == editor && !type.input().equals("none");
    }

    /** Return the single values of what is stored. */
    List<String> split(String stored) {
        return spec.multiple() ? List.of(stored.split(SEPARATOR)) : List.of(stored);
    }

    static String join(List<String> values) {
        return String.join(SEPARATOR, values);
    }

    boolean accepts(String stored) {
        return spec.pattern().isEmpty() || Pattern.matches(spec.pattern(), stored);
    }
}
