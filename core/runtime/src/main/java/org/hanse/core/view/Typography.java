package org.hanse.core.view;

import java.util.Locale;
import java.util.regex.Pattern;

/** Sets a text as its language sets texts. */
final class Typography {

    private static final Pattern BEFORE = Pattern.compile("[ \u00a0]+(?=[;:!?\u00bb])");
    private static final Pattern AFTER = Pattern.compile("(?<=\u00ab)[ \u00a0]+");
    private static final String NARROW = "\u202f";

    private Typography() {}

    /** Put narrow no-break spaces where French has them and the author typed a plain one. */
    static String set(String text, Locale locale) {
        if (!locale.getLanguage().equals("fr")) {
            return text;
        }
        return AFTER.matcher(BEFORE.matcher(text).replaceAll(NARROW)).replaceAll(NARROW);
    }
}
