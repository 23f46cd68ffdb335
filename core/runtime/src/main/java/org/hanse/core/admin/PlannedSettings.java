package org.hanse.core.admin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.hanse.api.Contribution;
import org.hanse.api.PluginId;
import org.hanse.api.PluginPlan;
import org.hanse.api.security.Caller;
import org.hanse.api.settings.Setting;
import org.hanse.core.settings.Configuration;
import org.hanse.core.view.Messages;

/** The settings that a plan introduces, with the values in force; secrets stay hidden. */
@Dependent
class PlannedSettings {

    private final Configuration configuration;
    private final Messages messages;
    private final Caller caller;

    @Inject
    PlannedSettings(Administration administration, Messages messages, Caller caller) {
        this.configuration = administration.configuration();
        this.messages = messages;
        this.caller = caller;
    }

    List<SettingRow> of(PluginPlan plan) {
        return plan.of(Contribution.Value.class).stream()
                .map(Contribution.Value::value)
                .filter(Setting.class::isInstance)
                .map(value -> row(plan.plugin(), (Setting<?>) value))
                .toList();
    }

    private SettingRow row(PluginId plugin, Setting<?> setting) {
        String key = "hanse." + plugin + "." + setting.name();
        boolean configured = configuration.text(key).isPresent();
        String value = configuration.text(key).orElseGet(() -> String.valueOf(setting.fallback()));
        return new SettingRow(key, label(plugin, setting), setting.secret() ? "" : value, configured, setting.secret());
    }

    private String label(PluginId plugin, Setting<?> setting) {
        String key = "setting." + setting.name();
        String label = messages.text(plugin, caller.locale(), key);
        return label.equals(key) ? "" : label;
    }
}
