package org.hanse.core.notification;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How often somebody gets a digest. */
enum Frequency {
    NEVER,
    DAILY,
    WEEKLY,
    MONTHLY;

    static Optional<Frequency> of(String text) {
        return Arrays.stream(values()).filter(each -> each.text().equals(text)).findFirst();
    }

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Return when the next digest is written: at an hour of the clocks where the reader is, on Mondays if it comes weekly,
     * on the first of months if monthly.
     */
    Instant next(Instant now, int hour, ZoneId zone) {
        if (this == NEVER) {
            return NotificationEntity.NEVER;
        }
        ZonedDateTime here = now.atZone(zone);
        LocalDate day = fitting(here.toLocalDate());
        ZonedDateTime time = day.atTime(hour, 0).atZone(zone);
        return (time.isAfter(here)
                        ? time
                        : fitting(day.plusDays(1)).atTime(hour, 0).atZone(zone))
                .toInstant();
    }

    private LocalDate fitting(LocalDate day) {
        return switch (this) {
            case WEEKLY -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
            case MONTHLY -> day.getDayOfMonth() == 1 ? day : day.with(TemporalAdjusters.firstDayOfNextMonth());
            case NEVER, DAILY -> day;
        };
    }
}
