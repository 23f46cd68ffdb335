package org.hanse.core.profile;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.hanse.api.profile.FieldType;
import org.hanse.core.view.CoreWords;

/** A day of the past; whoever leaves the year out keeps their age to themselves. */
class BirthdayType implements FieldType {

    private static final String NO_YEAR = "--";
    private static final int OLDEST = 130;

    private final Clock clock;

    @jakarta.inject.Inject
    BirthdayType(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String check(String entered, Locale locale) {
        String day = entered.strip();
        try {
            return day.startsWith(NO_YEAR) ? MonthDay.parse(day).toString() : past(day, locale);
        } catch (DateTimeException e) {
            throw Rejection.of("profile.problem.birthday", locale);
        }
    }

    private String past(String day, Locale locale) {
        LocalDate date = LocalDate.parse(day);
        LocalDate today = LocalDate.now(clock);
        if (date.isAfter(today) || date.isBefore(today.minusYears(OLDEST))) {
            throw Rejection.of("profile.problem.birthday", locale);
        }
        return date.toString();
    }

    @Override
    public String display(String stored, Locale locale) {
        return stored.startsWith(NO_YEAR)
                ? DateTimeFormatter.ofPattern(CoreWords.in(locale, "profile.birthday.pattern"), locale)
                        .format(MonthDay.parse(stored))
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale)
                        .format(LocalDate.parse(stored));
    }

    @Override
    public String input() {
        return "day";
    }
}
