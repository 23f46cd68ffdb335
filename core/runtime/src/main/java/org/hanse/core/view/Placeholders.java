package org.hanse.core.view;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;

/**
 * Fills {@code {0}} with arguments. {@link MessageFormat} does what needs a format; it compiles its pattern anew for
 * each call, which is too slow for the rest.
 */
final class Placeholders {

    private Placeholders() {}

    static String fill(String pattern, Locale locale, Object... arguments) {
        if (arguments.length == 0 || pattern.indexOf('{') < 0) {
            return pattern;
        }
        StringBuilder out = new StringBuilder(pattern.length() + 16);
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int index = index(pattern, open);
            if (index < 0 || index >= arguments.length) {
                // An apostrophe is one: authors write texts, not MessageFormat quotes.
                return new MessageFormat(pattern.replace("'", "''"), locale).format(arguments);
            }
            out.append(pattern, from, open).append(text(arguments[index], locale));
            from = open + 3;
        }
        return out.append(pattern, from, pattern.length()).toString();
    }

    private static int index(String pattern, int open) {
        boolean plain = open + 2 < pattern.length() && pattern.charAt(open + 2) == '}';
        return plain ? Character.digit(pattern.charAt(open + 1), 10) : -1;
    }

    private static String text(Object argument, Locale locale) {
        if (argument instanceof Number number) {
            return NumberFormat.getInstance(locale).format(number);
        }
        return String.valueOf(argument);
    }
}
