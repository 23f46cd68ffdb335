package org.hanse.core.view;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sanitized HTML as plain text, for fields that hold no markup. */
public final class PlainText {

    private static final Pattern BREAK = Pattern.compile("<br ?/?>|</(?:p|div|li|h[1-6]|blockquote|pre|tr)>");
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern BLANK_LINES = Pattern.compile("[ \\t]*\\n\\s*");
    private static final Pattern NUMBERED = Pattern.compile("&#(\\d{1,6});");

    private PlainText() {}

    /** Return the text, a line for each block. */
    public static String of(String safeHtml) {
        String lines = BREAK.matcher(safeHtml).replaceAll("\n");
        String bare = TAG.matcher(lines).replaceAll("");
        String unescaped = NUMBERED.matcher(bare)
                .replaceAll(PlainText::character)
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&nbsp;", "\u00A0")
                .replace("&amp;", "&");
        return BLANK_LINES.matcher(unescaped).replaceAll("\n").strip();
    }

    private static String character(MatchResult reference) {
        int point = Integer.parseInt(reference.group(1));
        return Character.isValidCodePoint(point) ? Matcher.quoteReplacement(Character.toString(point)) : "";
    }
}
