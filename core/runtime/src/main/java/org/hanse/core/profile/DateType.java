package org.hanse.core.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.hanse.api.profile.FieldType;

/** A day. */
class DateType implements FieldType {

    @Override
    public String check(String entered, Locale locale) {
        try {
            return LocalDate.parse(entered.strip()).toString();
        } catch (DateTimeException e) {
            throw Rejection.of("profile.problem.date", locale);
        }
    }

    @Override
    public String display(String stored, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(LocalDate.parse(stored));
    }

    @Override
    public String input() {
        return "date";
    }
}
