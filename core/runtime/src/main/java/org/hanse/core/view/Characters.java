package org.hanse.core.view;

import java.util.Locale;
import java.util.Map;

/** Reads the beginning of an address in an attribute as browsers do: character references first, gaps left out. */
final class Characters {

    /** Longer than any scheme that is looked for; gaps and references may make it any length where it is written. */
    private static final int BEGINNING = 20;

    private static final Map<String, String> NAMED = Map.of("colon", ":", "tab", "", "newline", "", "nbsp", "");

    private Characters() {}

    /** Return the beginning of a value in lower case, without white space and control characters; nothing if no scheme can be in it. */
    static String decoded(String value) {
        if (value.indexOf(':') < 0 && value.indexOf('&') < 0) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < value.length() && out.length() < BEGINNING) {
            char c = value.charAt(at);
            int close = c == '&' ? endOfReference(value, at + 1) : at;
            if (close > at) {
                out.append(character(value.substring(at + 1, close)));
                at = close < value.length() && value.charAt(close) == ';' ? close + 1 : close;
            } else {
                out.append(c <= ' ' ? "" : String.valueOf(c));
                at++;
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    private static int endOfReference(String value, int from) {
        int at = from;
        boolean number = at < value.length() && value.charAt(at) == '#';
        at += number ? 1 : 0;
        boolean hexadecimal = number && at < value.length() && (value.charAt(at) | 0x20) == 'x';
        at += hexadecimal ? 1 : 0;
        int first = at;
        while (at < value.length() && belongs(value.charAt(at), number, hexadecimal)) {
            at++;
        }
        return at > first ? at : from - 1;
    }

    private static boolean belongs(char c, boolean number, boolean hexadecimal) {
        return number ? Character.digit(c, hexadecimal ? 16 : 10) >= 0 : Character.isLetterOrDigit(c);
    }

    private static String character(String reference) {
        if (reference.charAt(0) != '#') {
            return NAMED.getOrDefault(reference.toLowerCase(Locale.ROOT), "&");
        }
        boolean hexadecimal = (reference.charAt(1) | 0x20) == 'x';
        try {
            int code = Integer.parseInt(reference.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
            return code <= ' ' || !Character.isValidCodePoint(code) ? "" : Character.toString(code);
        } catch (NumberFormatException e) {
            return "&";
        }
    }
}
