package org.hanse.core.settings;

import java.util.HashMap;
import java.util.Map;
import org.hanse.api.Contribution;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.PluginId;
import org.hanse.api.settings.Setting;
import org.hanse.api.settings.Settings;
import org.hanse.core.plugin.BuildFault;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.plugin.Phase;

/** The settings of one plugin, read and checked when its generation is built. */
public final class PluginSettings implements Settings {

    private final PluginId plugin;
    private final Map<Setting<?>, Object> values = new HashMap<>();

    private PluginSettings(PluginId plugin) {
        this.plugin = plugin;
    }

    /**
     * Read the settings that a plugin introduces.
     *
     * @throws BuildFault in phase CONTRIBUTE, naming the key whose value does not fit
     */
    public static PluginSettings of(LoadedPlugin plugin, Configuration configuration) {
        PluginSettings settings = new PluginSettings(plugin.id());
        plugin.plan().of(Contribution.Value.class).stream()
                .map(Contribution.Value::value)
                .filter(Setting.class::isInstance)
                .forEach(value -> settings.read((Setting<?>) value, configuration));
        return settings;
    }

    private void read(Setting<?> setting, Configuration configuration) {
        String key = "hanse." + plugin + "." + setting.name();
        try {
            Object value = value(setting, key, configuration);
            checkBounds(setting, key, value);
            values.put(setting, value);
        } catch (HanseException e) {
            String cause = setting.secret() ? key + ": the value does not fit" : String.valueOf(e.getMessage());
            throw new BuildFault(plugin, Phase.CONTRIBUTE, cause, "set %s to a value that fits".formatted(key), e);
        }
    }

    private static Object value(Setting<?> setting, String key, Configuration configuration) {
        if (configuration.text(key).isEmpty()) {
            return setting.fallback();
        }
        if (setting.type() == Boolean.class) {
            return configuration.flag(key, false);
        }
        if (setting.type() == Integer.class) {
            return (int) configuration.number(key, 0, Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
        if (setting.type() == Long.class) {
            return configuration.number(key, 0, Long.MIN_VALUE, Long.MAX_VALUE);
        }
        return configuration.text(key).orElseThrow();
    }

    private static void checkBounds(Setting<?> setting, String key, Object value) {
        if (value instanceof Boolean) {
            return;
        }
        long size = value instanceof Number number
                ? number.longValue()
                : value.toString().length();
        if (size < setting.minimum().orElse(Long.MIN_VALUE)
                || size > setting.maximum().orElse(Long.MAX_VALUE)) {
            throw new HanseException(
                    ErrorCode.BAD_HOST,
                    "%s: %s %d is not between %s and %s"
                            .formatted(
                                    key,
                                    value instanceof Number ? "value" : "length",
                                    size,
                                    setting.minimum().map(String::valueOf).orElse("any"),
                                    setting.maximum().map(String::valueOf).orElse("any")));
        }
    }

    @Override
    public <T> T get(Setting<T> setting) {
        Object value = values.get(setting);
        if (value == null) {
            throw new HanseException(
                    ErrorCode.BAD_PLUGIN,
                    "plugin %s asks for setting %s, which it has not introduced: record it with setting(…)"
                            .formatted(plugin, setting.name()));
        }
        return setting.type().cast(value);
    }
}
