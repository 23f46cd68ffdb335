package org.hanse.api.settings;

import java.util.Optional;
import org.hanse.api.ErrorCode;
import org.hanse.api.ExtensionPoint;
import org.hanse.api.HanseException;

/**
 * A typed setting of a plugin. Its configuration key is {@code hanse.<plugin-id>.<name>}; its label is the message
 * {@code setting.<name>} of the plugin.
 *
 * @param name lower-case words joined by hyphens
 * @param type {@link String}, {@link Boolean}, {@link Integer} or {@link Long}
 * @param fallback the value where nothing is configured
 * @param minimum the smallest number, or the shortest length of a text
 * @param maximum the largest number, or the longest length of a text
 * @param secret whether the value is never shown
 * @param <T> the type
 * @since 0.1
 */
public record Setting<T>(
        String name, Class<T> type, T fallback, Optional<Long> minimum, Optional<Long> maximum, boolean secret) {

    /** Where settings are contributed; {@link org.hanse.api.Contributions#setting} is the shorthand. */
    @SuppressWarnings("rawtypes")
    public static final ExtensionPoint<Setting> POINT = ExtensionPoint.named("settings.setting", Setting.class);

    /** Check the type. */
    public Setting {
        if (type != String.class && type != Boolean.class && type != Integer.class && type != Long.class) {
            throw new HanseException(
                    ErrorCode.BAD_PLUGIN,
                    "setting %s: %s is not String, Boolean, Integer or Long".formatted(name, type.getName()));
        }
    }

    /** Create a text setting. */
    public static Setting<String> text(String name, String fallback) {
        return new Setting<>(name, String.class, fallback, Optional.empty(), Optional.empty(), false);
    }

    /** Create a setting that is on or off. */
    public static Setting<Boolean> flag(String name, boolean fallback) {
        return new Setting<>(name, Boolean.class, fallback, Optional.empty(), Optional.empty(), false);
    }

    /** Create a whole-number setting with its bounds, both included. */
    public static Setting<Integer> number(String name, int fallback, int minimum, int maximum) {
        return new Setting<>(
                name, Integer.class, fallback, Optional.of((long) minimum), Optional.of((long) maximum), false);
    }
}
