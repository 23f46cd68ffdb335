package org.hanse.core.view;

import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Goes over finished markup and changes the tags of some elements; everything else stays as it is. */
final class TagWalk {

    private static final String COMMENT = "<!--";
    private static final String COMMENT_END = "-->";

    private final Set<String> elements;
    private final Function<Tag, String> start;
    private final UnaryOperator<String> end;

    /**
     * Create a walk.
     *
     * @param elements names of the elements to change, in lower case
     * @param start returns what stands instead of a start tag
     * @param end returns the name that stands in an end tag instead
     */
    TagWalk(Set<String> elements, Function<Tag, String> start, UnaryOperator<String> end) {
        this.elements = elements;
        this.start = start;
        this.end = end;
    }

    String over(String markup) {
        StringBuilder out = new StringBuilder(markup.length() + markup.length() / 8);
        int done = 0;
        for (int at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', done)) {
            out.append(markup, done, at);
            done = one(markup, at, out);
        }
        return out.append(markup, done, markup.length()).toString();
    }

    /** Write what begins at a sharp bracket, and return where it ends. */
    private int one(String markup, int at, StringBuilder out) {
        if (markup.startsWith(COMMENT, at)) {
            int close = markup.indexOf(COMMENT_END, at);
            return copied(markup, at, close < 0 ? markup.length() : close + COMMENT_END.length(), out);
        }
        boolean closing = markup.startsWith("/", at + 1);
        int from = at + (closing ? 2 : 1);
        int to = nameEnd(markup, from);
        String name = markup.substring(from, to).toLowerCase(Locale.ROOT);
        if (!elements.contains(name)) {
            return copied(markup, at, Math.max(to, at + 1), out);
        }
        if (closing) {
            out.append("</").append(end.apply(name));
            return to;
        }
        Tag tag = new Tag(name);
        int close = new Attributes(markup, to).readInto(tag);
        out.append(start.apply(tag));
        return close;
    }

    /** A name begins with a letter: a bracket before anything else is text. */
    private static int nameEnd(String markup, int from) {
        int to = from;
        if (to < markup.length() && "abcdefghijklmnopqrstuvwxyz".indexOf(markup.charAt(to) | 0x20) >= 0) {
            while (to < markup.length() && !isGap(markup.charAt(to)) && "/>".indexOf(markup.charAt(to)) < 0) {
                to++;
            }
        }
        return to;
    }

    private static int copied(String markup, int from, int to, StringBuilder out) {
        out.append(markup, from, to);
        return to;
    }

    /** Reads the attributes of a tag as HTML's tokenizer does. */
    private static final class Attributes {

        private final String markup;
        private int at;

        Attributes(String markup, int at) {
            this.markup = markup;
            this.at = at;
        }

        /** Return where the tag ends. */
        int readInto(Tag tag) {
            while (at < markup.length() && markup.charAt(at) != '>') {
                if (isGap(markup.charAt(at)) || markup.charAt(at) == '/') {
                    at++;
                } else {
                    String name = until("=>/").toLowerCase(Locale.ROOT);
                    String value = value();
                    // The first attribute of a name counts.
                    if (tag.get(name).isEmpty()) {
                        tag.set(name, value);
                    }
                }
            }
            return Math.min(at + 1, markup.length());
        }

        private String value() {
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
            if (quote != '"' && quote != '\'') {
                return until(">");
            }
            int close = markup.indexOf(quote, at + 1);
            int end = close < 0 ? markup.length() : close;
            String value = markup.substring(Math.min(at + 1, end), end);
            at = Math.min(end + 1, markup.length());
            return value;
        }

        private String until(String stops) {
            int from = at;
            do {
                at++;
            } while (at < markup.length() && !isGap(markup.charAt(at)) && stops.indexOf(markup.charAt(at)) < 0);
            return markup.substring(from, Math.min(at, markup.length()));
        }

        private void skipGaps() {
            while (at < markup.length() && isGap(markup.charAt(at))) {
                at++;
            }
        }
    }

    /** Only what HTML calls white space: browsers take any other for a part of names. */
    private static boolean isGap(char c) {
        return " \t\n\f\r".indexOf(c) >= 0;
    }
}
