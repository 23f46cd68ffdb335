package org.hanse.core.profile;

import java.util.Locale;

/** What other fields say. */
class ComputedType extends TextType {

    @Override
    public String check(String entered, Locale locale) {
        throw Rejection.of("profile.problem.unchecked", locale);
    }

    @Override
    public String input() {
        return "none";
    }
}
