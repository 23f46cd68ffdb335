package org.hanse.core.profile;

import jakarta.inject.Inject;
import java.util.Locale;
import org.hanse.api.profile.FieldType;

/** Text of several lines. */
class LongTextType implements FieldType {

    private static final int LONGEST = 2000;

    private final Rejection rejection;

    @Inject
    LongTextType(Rejection rejection) {
        this.rejection = rejection;
    }

    @Override
    public String check(String entered, Locale locale) {
        String text = entered.strip().replace("\r\n", "\n");
        if (text.length() > LONGEST) {
            throw rejection.of("profile.problem.long", locale, LONGEST, text.length());
        }
        return text;
    }

    @Override
    public String display(String stored, Locale locale) {
        return stored;
    }

    @Override
    public String input() {
        return "textarea";
    }
}
