package org.hanse.doctor.style;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a style sheet into its declarations, in their order. */
final class Sheet {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern GROUP =
            Pattern.compile("@(?:media|supports|layer|container|scope)\\b.*", Pattern.DOTALL);

    private final String text;
    private final List<Declaration> found = new ArrayList<>();
    private int at;

    private Sheet(String text) {
        this.text = COMMENT.matcher(text).replaceAll(" ");
    }

    static List<Declaration> read(String text) {
        Sheet sheet = new Sheet(text);
        sheet.block("", List.of());
        return List.copyOf(sheet.found);
    }

    private void block(String selector, List<String> conditions) {
        while (at < text.length()) {
            String words = next();
            char end = at < text.length() ? text.charAt(at++) : '}';
            if (end == '{') {
                open(words, selector, conditions);
            } else {
                declare(words, selector, conditions);
                if (end == '}') {
                    return;
                }
            }
        }
    }

    private void open(String words, String selector, List<String> conditions) {
        if (GROUP.matcher(words).matches()) {
            List<String> more = new ArrayList<>(conditions);
            more.add(words);
            block(selector, more);
        } else if (words.startsWith("@")) {
            skip();
        } else {
            block(words, conditions);
        }
    }

    private void declare(String words, String selector, List<String> conditions) {
        int colon = words.indexOf(':');
        if (colon > 0 && !selector.isEmpty()) {
            String value = words.substring(colon + 1).replace("!important", "").strip();
            found.add(new Declaration(
                    selector, conditions, words.substring(0, colon).strip(), value));
        }
    }

    private void skip() {
        for (int depth = 1; depth > 0 && at < text.length(); at++) {
            depth += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
        }
    }

    /** Return what stands before the next brace or semicolon outside of quotes and parentheses. */
    private String next() {
        int start = at;
        char quote = 0;
        int depth = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(' || c == ')') {
                depth += c == '(' ? 1 : -1;
            } else if (c == '{' || c == '}' || c == ';' && depth <= 0) {
                break;
            }
        }
        return text.substring(start, at).strip().replaceAll("\\s+", " ");
    }
}
