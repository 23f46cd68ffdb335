package org.hanse.plugin.stackexchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a comment, which dumps give as it was written, as HTML: code, strong, emphasis, links. This is for looks;
 * what makes it safe is the target's sanitizer.
 */
final class CommentText {

    private static final Pattern MARK = Pattern.compile("`([^`\\n]{1,500})`"
            + "|\\*\\*([^*\\n]{1,500})\\*\\*"
            + "|\\*([^*\\n]{1,500})\\*"
            + "|(?<![\\w])_([^_\\n]{1,500})_(?![\\w])"
            + "|\\[([^\\[\\]\\n]{1,500})]\\((https?://[^\\s()\"<>]{1,2000})(?: &quot;[^\\n]{0,200}?&quot;)?\\)"
            + "|(https?://[^\\s()\\[\\]\"<>*`]{1,2000}[^\\s()\\[\\]\"<>*`.,:;!?'])");

    private CommentText() {}

    static String html(String text) {
        Matcher mark = MARK.matcher(escape(text));
        StringBuilder html = new StringBuilder("<p>");
        while (mark.find()) {
            mark.appendReplacement(html, Matcher.quoteReplacement(replacement(mark)));
        }
        return mark.appendTail(html).append("</p>").toString();
    }

    private static String replacement(Matcher mark) {
        if (mark.group(1) != null) {
            return "<code>" + mark.group(1) + "</code>";
        }
        if (mark.group(2) != null) {
            return "<strong>" + mark.group(2) + "</strong>";
        }
        if (mark.group(3) != null || mark.group(4) != null) {
            return "<em>" + (mark.group(3) != null ? mark.group(3) : mark.group(4)) + "</em>";
        }
        String address = mark.group(6) != null ? mark.group(6) : mark.group(7);
        String label = mark.group(5) != null ? mark.group(5) : mark.group(7);
        return "<a href=\"" + address + "\">" + label + "</a>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
