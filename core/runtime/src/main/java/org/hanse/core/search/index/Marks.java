package org.hanse.core.search.index;

import java.util.List;

/** Puts what the highlighter says of parts of a text together. */
final class Marks {

    private static final int EXCERPT = 240;
    private static final int BEFORE = 80;

    private Marks() {}

    /** Return a whole text with the marks that parts of it have. */
    static String whole(String text, List<String> parts) {
        String marked = text;
        for (String part : parts) {
            String bare = bare(part);
            int at = marked.indexOf(bare);
            if (at >= 0 && isMarked(part)) {
                marked = marked.substring(0, at) + part + marked.substring(at + bare.length());
            }
        }
        return marked;
    }

    /** Return the part of a text around its first mark, cut between words. */
    static String excerpt(String part) {
        if (part.length() <= EXCERPT) {
            return part.strip();
        }
        int mark = Math.max(0, part.indexOf(Page.OPEN));
        int from = mark <= BEFORE ? 0 : afterBlank(part, mark - BEFORE);
        int to = Math.min(part.length(), from + EXCERPT);
        int end = to == part.length() ? to : Math.max(part.lastIndexOf(' ', to), mark + 1);
        return (from > 0 ? "… " : "") + part.substring(from, end).strip() + (end < part.length() ? " …" : "");
    }

    private static int afterBlank(String text, int from) {
        int blank = text.indexOf(' ', from);
        return blank < 0 ? from : blank + 1;
    }

    static boolean isMarked(String text) {
        return text.indexOf(Page.OPEN) >= 0;
    }

    private static String bare(String text) {
        return text.replace(String.valueOf(Page.OPEN), "").replace(String.valueOf(Page.CLOSE), "");
    }
}
