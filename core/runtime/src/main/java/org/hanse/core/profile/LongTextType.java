package org.hanse.core.profile;

import java.util.Locale;

/** Text of several lines. */
class LongTextType extends TextType {

    private static final int LONGEST = 2000;

    @Override
    public String check(String entered, Locale locale) {
        return fitting(entered.strip().replace("\r\n", "\n"), LONGEST, locale);
    }

    @Override
    public String input() {
        return "textarea";
    }
}
