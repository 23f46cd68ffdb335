package org.hanse.core.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.hanse.api.Contribution;
import org.hanse.api.HanseException;
import org.hanse.api.settings.Setting;
import org.hanse.api.settings.Settings;
import org.hanse.core.data.CoreForTests;
import org.hanse.core.plugin.BuildFault;
import org.junit.jupiter.api.Test;

class PluginSettingsTest {

    private static final Setting<Integer> PAGE = Setting.number("page-size", 20, 1, 100);
    private static final Setting<String> GREETING = Setting.text("greeting", "Ahoy");
    private static final Setting<Boolean> LOUD = Setting.flag("loud", false);
    private static final Setting<String> KEY =
            new Setting<>("key", String.class, "secret", Optional.of(4L), Optional.of(8L), true);

    private static Settings settings(Map<String, String> ofHost, Map<String, String> environment) {
        return PluginSettings.of(
                CoreForTests.with(value(PAGE), value(GREETING), value(LOUD), value(KEY)),
                Configuration.of(ofHost, environment));
    }

    private static Contribution value(Setting<?> setting) {
        return new Contribution.Value(Setting.POINT.key(), Optional.of(setting.name()), setting);
    }

    @Test
    void a_setting_that_is_not_configured_has_its_fallback() {
        Settings settings = settings(Map.of(), Map.of());
        assertThat(settings.get(PAGE)).isEqualTo(20);
        assertThat(settings.get(GREETING)).isEqualTo("Ahoy");
        assertThat(settings.get(LOUD)).isFalse();
    }

    @Test
    void the_environment_wins_over_the_host() {
        Settings settings = settings(
                Map.of("hanse.core.page-size", "30", "hanse.core.loud", "yes", "hanse.core.greeting", "${unset}"),
                Map.of("HANSE_CORE_PAGE_SIZE", "40"));
        assertThat(settings.get(PAGE)).isEqualTo(40);
        assertThat(settings.get(LOUD)).isTrue();
        assertThat(settings.get(GREETING)).as("no expressions").isEqualTo("${unset}");
    }

    @Test
    void a_value_out_of_bounds_is_named_by_its_key() {
        assertThatThrownBy(() -> settings(Map.of("hanse.core.page-size", "101"), Map.of()))
                .isInstanceOf(BuildFault.class)
                .hasMessage("hanse.core.page-size: value 101 is not between 1 and 100");
        assertThatThrownBy(() -> settings(Map.of("hanse.core.page-size", "many"), Map.of()))
                .isInstanceOf(BuildFault.class)
                .hasMessageContaining("hanse.core.page-size: 'many' is no whole number");
        assertThatThrownBy(() -> settings(Map.of("hanse.core.loud", "rather"), Map.of()))
                .isInstanceOf(BuildFault.class)
                .hasMessageContaining("hanse.core.loud");
    }

    @Test
    void a_secret_is_not_told() {
        assertThatThrownBy(() -> settings(Map.of("hanse.core.key", "123456789"), Map.of()))
                .isInstanceOf(BuildFault.class)
                .hasMessage("hanse.core.key: the value does not fit");
    }

    @Test
    void a_setting_that_was_not_introduced_is_refused() {
        assertThatThrownBy(() -> settings(Map.of(), Map.of()).get(Setting.flag("other", true)))
                .isInstanceOf(HanseException.class)
                .hasMessageContaining("record it with setting");
    }
}
