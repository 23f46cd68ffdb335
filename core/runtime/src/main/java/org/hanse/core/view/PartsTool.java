package org.hanse.core.view;

import java.util.Locale;

/** What the shared macros compute: {@code $parts}. */
public final class PartsTool {

    static final PartsTool INSTANCE = new PartsTool();

    /** How many colours the palette has. */
    public static final int COLOURS = 8;

    /** The words of this length and shorter, most of them articles and prepositions, are no initials of communities. */
    private static final int LIGHT = 3;

    private PartsTool() {}

    /** Return the number of a colour of the palette, always the same for an id. */
    public int colour(long id) {
        return colourOf(id);
    }

    /** Return the same outside templates. */
    public static int colourOf(long id) {
        return Math.floorMod(Long.hashCode(id * 0x9E3779B97F4A7C15L), COLOURS);
    }

    /** Return one or two initials of a name. */
    public String initials(String name) {
        String[] words = name.strip().split("[\\s\\p{Punct}]+");
        StringBuilder initials = new StringBuilder();
        append(initials, words[0]);
        if (words.length > 1) {
            append(initials, words[words.length - 1]);
        }
        return initials.toString().toUpperCase(Locale.ROOT);
    }

    /** Return the initials of a community: of words that weigh, not of "et", "of" or "the". */
    public String mark(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.strip().split("[\\s\\p{Punct}’]+")) {
            if (initials.length() < 2 && word.codePointCount(0, word.length()) > LIGHT) {
                append(initials, word);
            }
        }
        return initials.isEmpty() ? initials(name) : initials.toString().toUpperCase(Locale.ROOT);
    }

    /** Return the line that an icon is drawn with. */
    public String icon(String name) {
        return Icon.named(name).path();
    }

    private static void append(StringBuilder initials, String word) {
        if (!word.isEmpty()) {
            initials.appendCodePoint(word.codePointAt(0));
        }
    }
}
