package org.hanse.core.view;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chooses between {@code {0,plural,one{# reply}other{# replies}}}: English has one for 1, French for 0 and 1. {@code =0}
 * and other exact numbers win.
 */
final class Plural {

    private static final Pattern START = Pattern.compile("\\{(\\d+),\\s*plural\\s*,");
    private static final Pattern BRANCH = Pattern.compile("\\s*(=\\d+|one|other)\\s*\\{([^{}]*(?:\\{[^{}]*}[^{}]*)*)}");

    private Plural() {}

    static String resolve(String pattern, Locale locale, Object... arguments) {
        Matcher start = START.matcher(pattern);
        if (pattern.indexOf('{') < 0 || !start.find()) {
            return pattern;
        }
        String index = start.group(1);
        int number = Integer.parseInt(index);
        long value = number < arguments.length && arguments[number] instanceof Number n ? n.longValue() : 0;
        Matcher branch = BRANCH.matcher(pattern).region(start.end(), pattern.length());
        String chosen = "";
        int end = start.end();
        boolean exact = false;
        while (branch.lookingAt()) {
            if (branch.group(1).equals("=" + value)) {
                chosen = branch.group(2);
                exact = true;
            } else if (!exact && branch.group(1).equals(category(value, locale))) {
                chosen = branch.group(2);
            }
            end = branch.end();
            branch.region(end, pattern.length());
        }
        int close = pattern.indexOf('}', end);
        String rest = close < 0 ? "" : pattern.substring(close + 1);
        return pattern.substring(0, start.start())
                + chosen.replace("#", "{" + index + "}")
                + resolve(rest, locale, arguments);
    }

    private static String category(long value, Locale locale) {
        long absolute = Math.abs(value);
        boolean one = locale.getLanguage().equals("fr") ? absolute < 2 : absolute == 1;
        return one ? "one" : "other";
    }
}
