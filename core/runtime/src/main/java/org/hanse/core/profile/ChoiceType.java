package org.hanse.core.profile;

import java.util.Locale;
import org.hanse.api.profile.FieldType;

/** A value among those that the field offers, which is looked at where the field is known. */
class ChoiceType implements FieldType {

    @Override
    public String check(String entered, Locale locale) {
        return entered.strip();
    }

    @Override
    public String display(String stored, Locale locale) {
        return stored;
    }

    @Override
    public String input() {
        return "select";
    }
}
