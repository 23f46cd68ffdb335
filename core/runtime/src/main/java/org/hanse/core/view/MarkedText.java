package org.hanse.core.view;

/** Text in which some words are marked. */
public final class MarkedText {

    private MarkedText() {}

    /** Return text as safe HTML, in which characters that stand before and behind words become {@code mark} elements. */
    public static SafeHtml of(String text, char open, char close) {
        StringBuilder markup = new StringBuilder(text.length() + 64);
        boolean marked = false;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == open || c == close) {
                markup.append(Escape.html(text.substring(from, i)));
                from = i + 1;
                if (marked != (c == open)) {
                    marked = c == open;
                    markup.append(marked ? "<mark>" : "</mark>");
                }
            }
        }
        markup.append(Escape.html(text.substring(from))).append(marked ? "</mark>" : "");
        return new SafeHtml(markup.toString());
    }
}
