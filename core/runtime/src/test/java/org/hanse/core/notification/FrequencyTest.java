package org.hanse.core.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrequencyTest {

    @ParameterizedTest
    @CsvSource({
        "DAILY,   2026-03-02T06:59:59Z, 8,  Europe/Paris,     2026-03-02T07:00:00Z",
        "DAILY,   2026-03-02T07:00:00Z, 8,  Europe/Paris,     2026-03-03T07:00:00Z",
        "DAILY,   2026-03-28T12:00:00Z, 8,  Europe/Paris,     2026-03-29T06:00:00Z",
        "DAILY,   2026-03-28T12:00:00Z, 2,  Europe/Paris,     2026-03-29T01:00:00Z",
        "WEEKLY,  2026-03-02T06:00:00Z, 8,  Europe/Paris,     2026-03-02T07:00:00Z",
        "WEEKLY,  2026-03-02T08:00:00Z, 8,  Europe/Paris,     2026-03-09T07:00:00Z",
        "WEEKLY,  2026-03-01T23:00:00Z, 7,  America/New_York, 2026-03-02T12:00:00Z",
        "MONTHLY, 2026-03-01T06:00:00Z, 8,  Europe/Paris,     2026-03-01T07:00:00Z",
        "MONTHLY, 2026-03-01T08:00:00Z, 8,  Europe/Paris,     2026-04-01T06:00:00Z",
        "NEVER,   2026-03-01T08:00:00Z, 8,  Europe/Paris,     9999-01-01T00:00:00Z",
    })
    void the_next_digest_comes_at_the_hour_of_the_clocks_of_its_reader(
            Frequency frequency, Instant now, int hour, ZoneId zone, Instant next) {
        assertThat(frequency.next(now, hour, zone)).isEqualTo(next);
    }
}
