package org.hanse.core.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hanse.api.settings.Setting;
import org.hanse.api.settings.Settings;

/** What administrators chose for those who have not chosen themselves. */
@ApplicationScoped
class Defaults {

    static final Setting<String> PRESET = Setting.text("notification-preset", "normal");
    static final Setting<String> DIGEST = Setting.text("notification-digest", "weekly");
    static final Setting<Integer> HOUR = Setting.number("notification-digest-hour", 8, 0, 23);

    private final Settings settings;

    @Inject
    Defaults(Settings settings) {
        this.settings = settings;
    }

    Preset preset(String chosen) {
        return Preset.of(chosen).or(() -> Preset.of(settings.get(PRESET))).orElse(Preset.NORMAL);
    }

    Frequency digest(String chosen) {
        return Frequency.of(chosen).or(() -> Frequency.of(settings.get(DIGEST))).orElse(Frequency.WEEKLY);
    }

    /** Return the hour of the digest, 0 to 23, from one that a member chose, or a negative number. */
    int hour(int chosen) {
        return chosen < 0 ? settings.get(HOUR) : chosen;
    }
}
