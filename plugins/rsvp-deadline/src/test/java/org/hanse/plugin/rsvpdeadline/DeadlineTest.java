package org.hanse.plugin.rsvpdeadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.hanse.api.event.Event;
import org.hanse.api.event.Rsvp;
import org.hanse.api.security.Decision;
import org.hanse.api.settings.Setting;
import org.hanse.api.settings.Settings;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2026, 3, 2, 12, 0);
    private static final Event LUNCH =
            new Event(1, 2, "Lunch", "", NOON, NOON.plusHours(1), ZoneId.of("Europe/Paris"), 3, "Yann", false, 0, 1);

    private final Deadline deadline = new Deadline(new Fallbacks());

    @Test
    void an_hour_before_the_start_nobody_is_counted_in_any_more() {
        Instant eleven = LUNCH.startsAt().minusHours(1).toInstant();
        assertThat(deadline.decide(LUNCH, 7, Rsvp.GOING, eleven)).isEqualTo(Decision.deny("too-late"));
    }

    @Test
    void nobody_is_late_to_say_that_they_do_not_come() {
        Instant eleven = LUNCH.startsAt().minusHours(1).toInstant();
        assertThat(deadline.decide(LUNCH, 7, Rsvp.NOT_GOING, eleven).denies()).isFalse();
    }

    @Test
    void the_day_before_everybody_is_in_time() {
        Instant yesterday = LUNCH.startsAt().minusDays(1).toInstant();
        assertThat(deadline.decide(LUNCH, 7, Rsvp.GOING, yesterday).denies()).isFalse();
    }

    private static final class Fallbacks implements Settings {
        @Override
        public <T> T get(Setting<T> setting) {
            return setting.fallback();
        }
    }
}
