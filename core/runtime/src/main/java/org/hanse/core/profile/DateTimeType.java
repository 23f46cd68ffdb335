package org.hanse.core.profile;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.hanse.api.profile.FieldType;

/** A day and a time, wherever they are read. */
class DateTimeType implements FieldType {

    @Override
    public String check(String entered, Locale locale) {
        try {
            return LocalDateTime.parse(entered.strip()).toString();
        } catch (DateTimeException e) {
            throw Rejection.of("profile.problem.date-time", locale);
        }
    }

    @Override
    public String display(String stored, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale)
                .format(LocalDateTime.parse(stored));
    }

    @Override
    public String input() {
        return "datetime-local";
    }
}
