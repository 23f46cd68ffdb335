package org.hanse.core.profile;

import jakarta.inject.Inject;
import java.util.Locale;
import org.hanse.api.profile.FieldType;

/** A line of text. */
class TextType implements FieldType {

    private static final int LONGEST = 200;

    private final Rejection rejection;

    @Inject
    TextType(Rejection rejection) {
        this.rejection = rejection;
    }

    @Override
    public String check(String entered, Locale locale) {
        String line = entered.strip().replaceAll("\\s+", " ");
        if (line.length() > LONGEST) {
            throw rejection.of("profile.problem.long", locale, LONGEST, line.length());
        }
        return line;
    }

    @Override
    public String display(String stored, Locale locale) {
        return stored;
    }
}
