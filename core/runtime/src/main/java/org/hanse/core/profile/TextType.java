package org.hanse.core.profile;

import java.util.Locale;
import org.hanse.api.profile.FieldType;

/** A line of text. */
class TextType implements FieldType {

    private static final int LONGEST = 200;

    @Override
    public String check(String entered, Locale locale) {
        return fitting(entered.strip().replaceAll("\\s+", " "), LONGEST, locale);
    }

    static String fitting(String text, int longest, Locale locale) {
        if (text.length() > longest) {
            throw Rejection.of("profile.problem.long", locale, longest, text.length());
        }
        return text;
    }

    @Override
    public String display(String stored, Locale locale) {
        return stored;
    }
}
