package org.hanse.core.view;

import java.util.Locale;
import java.util.regex.Pattern;

/** Sets a text as its language sets texts. */
final class Typography {

    private static final String NARROW = "\u202f";

    /** Where French has a narrow no-break space: inside guillemets, before high points, within numbers, before units. */
    private static final Pattern NARROW_PLACE = Pattern.compile("[ \u00a0]+(?=[;!?\u00bb])|(?<=\u00ab)[ \u00a0]+"
            + "|(?<=\\d)[ \u00a0](?=\\d{3}(?!\\d))|(?<=[\\d}])[ \u00a0](?=(?:%|\u00b0C|Mo|ms)(?![\\p{L}]))");

    private static final Pattern COLON = Pattern.compile("[ \u202f]+(?=:)");
    private static final Pattern FIRST = Pattern.compile("^1 (?=\\p{L})");

    private Typography() {}

    /** Put no-break spaces where French has them and the author typed plain ones. */
    static String set(String text, Locale locale) {
        return french(locale)
                ? COLON.matcher(NARROW_PLACE.matcher(text).replaceAll(NARROW)).replaceAll("\u00a0")
                : text;
    }

    /** Write a date as the language does: in French a month starts with its first, the other days are numbers. */
    static String date(String date, Locale locale) {
        return french(locale) ? FIRST.matcher(date).replaceAll("1er ") : date;
    }

    private static boolean french(Locale locale) {
        return locale.getLanguage().equals("fr");
    }
}
