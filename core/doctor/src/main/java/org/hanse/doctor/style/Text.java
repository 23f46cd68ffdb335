package org.hanse.doctor.style;

import java.util.ArrayList;
import java.util.List;

/** Takes values of CSS apart, minding parentheses. */
final class Text {

    private Text() {}

    /** Return what stands between the commas of a function. */
    static List<String> arguments(String function) {
        return split(function.substring(function.indexOf('(') + 1, function.length() - 1), ',');
    }

    /** Return the words of a value; a function is one word. */
    static List<String> words(String value) {
        return split(value.strip(), ' ').stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static List<String> split(String text, char between) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = Character.isWhitespace(text.charAt(i)) ? ' ' : text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == between && depth == 0) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(text.substring(start).strip());
        return parts;
    }

    /** Return the index of the parenthesis that closes the one at an index. */
    static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new NumberFormatException("a parenthesis is not closed: " + text);
    }
}
