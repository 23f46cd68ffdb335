package org.hanse.core.view;

import java.util.Locale;

/** Reads names and values of tags as HTML's tokenizer does (the HTML standard, 13.2.5). */
final class TagReader {

    private final String markup;
    private int at;

    TagReader(String markup) {
        this.markup = markup;
    }

    /** Go to a place in the markup. */
    void to(int place) {
        at = place;
    }

    /** Return the place that is read next; the length of the markup if there is nothing more. */
    int at() {
        return at;
    }

    /** Go to the next attribute of a tag; return whether it has one more. */
    boolean hasAttribute() {
        while (at < markup.length() && (isGap(markup.charAt(at)) || markup.charAt(at) == '/')) {
            at++;
        }
        return at < markup.length() && markup.charAt(at) != '>';
    }

    /** Read the name of an element in lower case; it has a letter at least. */
    String element() {
        return word("/>");
    }

    /** Read the name of an attribute in lower case. */
    String attribute() {
        return word("=/>");
    }

    private String word(String stops) {
        return until(stops).toLowerCase(Locale.ROOT);
    }

    /** Read the value of the attribute whose name was read, as it stands there; empty if it has none. */
    String value() {
        skipGaps();
        if (at >= markup.length() || markup.charAt(at) != '=') {
            return "";
        }
        at++;
        skipGaps();
        char quote = at < markup.length() ? markup.charAt(at) : '>';
        if (quote == '>') {
            return "";
        }
        return quote == '"' || quote == '\'' ? quoted(quote) : until(">");
    }

    private String quoted(char quote) {
        int from = at + 1;
        int close = markup.indexOf(quote, from);
        int end = close < 0 ? markup.length() : close;
        at = Math.min(end + 1, markup.length());
        return markup.substring(from, end);
    }

    /** Whatever stands first is part of it. */
    private String until(String stops) {
        int from = at;
        do {
            at++;
        } while (at < markup.length() && !isGap(markup.charAt(at)) && stops.indexOf(markup.charAt(at)) < 0);
        return markup.substring(from, at);
    }

    private void skipGaps() {
        while (at < markup.length() && isGap(markup.charAt(at))) {
            at++;
        }
    }

    /** Return whether a name can begin with a character: a bracket before anything else is text. */
    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Only what HTML calls white space: browsers take any other for a part of names. */
    private static boolean isGap(char c) {
        return c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f');
    }
}
