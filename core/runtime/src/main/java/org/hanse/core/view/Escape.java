package org.hanse.core.view;

/**
 * Escapes text for elements and quoted attributes alike. Symbols such as arrows and emoji become references too: a page
 * whose other characters are Latin would take twice the memory, and be twice as slow to copy, for one of them.
 */
public final class Escape {

    private static final char ARROWS = '\u2190';
    private static final char GLAGOLITIC = '\u2c00';

    private Escape() {}

    /** Return text so that it stands for itself in markup. */
    public static String html(String text) {
        StringBuilder out = null;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String entity = entity(text, i);
            if (!entity.isEmpty()) {
                out = out == null ? new StringBuilder(text.length() + 32) : out;
                out.append(text, from, i).append(entity);
                from = i + (Character.isSurrogate(text.charAt(i)) ? 2 : 1);
                i = from - 1;
            }
        }
        return out == null ? text : out.append(text, from, text.length()).toString();
    }

    private static boolean isSymbol(int codePoint) {
        return codePoint < GLAGOLITIC || Character.isSupplementaryCodePoint(codePoint);
    }

    private static String entity(String text, int at) {
        char c = text.charAt(at);
        if (c >= ARROWS && isSymbol(text.codePointAt(at))) {
            return "&#" + text.codePointAt(at) + ";";
        }
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> "";
        };
    }
}
