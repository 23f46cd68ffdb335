package org.hanse.core.view;

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
        if (from >= markup.length() || !TagReader.isLetter(markup.charAt(from))) {
            return copied(markup, at, Math.min(from, markup.length()), out);
        }
        TagReader reader = new TagReader(markup);
        reader.to(from);
        String name = reader.element();
        if (!elements.contains(name)) {
            return copied(markup, at, reader.at(), out);
        }
        if (closing) {
            out.append("</").append(end.apply(name));
            return reader.at();
        }
        out.append(start.apply(tag(name, reader)));
        return Math.min(reader.at() + 1, markup.length());
    }

    private static Tag tag(String name, TagReader reader) {
        Tag tag = new Tag(name);
        while (reader.hasAttribute()) {
            String attribute = reader.attribute();
            String value = reader.value();
            // The first attribute of a name counts.
            if (tag.get(attribute).isEmpty()) {
                tag.set(attribute, value);
            }
        }
        return tag;
    }

    private static int copied(String markup, int from, int to, StringBuilder out) {
        out.append(markup, from, to);
        return to;
    }
}
