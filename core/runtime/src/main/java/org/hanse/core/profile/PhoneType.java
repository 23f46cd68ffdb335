package org.hanse.core.profile;

import java.util.Locale;
import java.util.regex.Pattern;
import org.hanse.api.profile.FieldType;

/** A telephone number as its owner writes it. */
class PhoneType implements FieldType {

    private static final Pattern FORM = Pattern.compile("\\+?[0-9 ()./-]{2,40}");
    private static final int FEWEST_DIGITS = 2;
    private static final int MOST_DIGITS = 20;

    @Override
    public String check(String entered, Locale locale) {
        String number = entered.strip().replaceAll("[\\s\\u00a0\\u202f]+", " ");
        long digits = number.chars().filter(Character::isDigit).count();
        if (!FORM.matcher(number).matches() || digits < FEWEST_DIGITS || digits > MOST_DIGITS) {
            throw Rejection.of("profile.problem.phone", locale);
        }
        return number;
    }

    @Override
    public String display(String stored, Locale locale) {
        return stored;
    }

    @Override
    public String input() {
        return "tel";
    }
}
