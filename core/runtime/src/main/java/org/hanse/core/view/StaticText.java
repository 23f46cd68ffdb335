package org.hanse.core.view;

/**
 * The text of a template that is written as it stands: without comments and directives, and with a letter for each
 * reference, whose value is escaped. Lines stay where they are.
 */
final class StaticText {

    private final String template;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private StaticText(String template) {
        this.template = template;
    }

    static String of(String template) {
        return new StaticText(template).read();
    }

    private String read() {
        while (at < template.length()) {
            if (template.startsWith("##", at)) {
                drop(endOf("\n", at, 0));
            } else if (template.startsWith("#*", at)) {
                drop(endOf("*#", at + 2, 2));
            } else if (template.startsWith("#[[", at) || template.startsWith("]]#", at)) {
                drop(at + 3);
            } else if (begins('#')) {
                directive();
            } else if (begins('$')) {
                out.append('x');
                reference();
            } else {
                out.append(template.charAt(at++));
            }
        }
        return out.toString();
    }

    private boolean begins(char sign) {
        int next = at + 1;
        while (next < template.length() && "!{@".indexOf(template.charAt(next)) >= 0) {
            next++;
        }
        return template.charAt(at) == sign && isName(next) && !Character.isDigit(template.charAt(next));
    }

    private void directive() {
        int end = name(at + 1);
        String name = template.substring(at, end);
        boolean takesNothing = name.contains("end") || name.contains("else") && !name.contains("elseif");
        int arguments = end;
        while (arguments < template.length() && template.charAt(arguments) == ' ') {
            arguments++;
        }
        drop(takesNothing || !is(arguments, '(') ? end : closed(arguments));
    }

    private void reference() {
        int end = name(at + 1);
        boolean more = true;
        while (more) {
            if (is(end, '.') && isName(end + 1)) {
                end = name(end + 1);
            } else if (is(end, '(') || is(end, '[')) {
                end = closed(end);
            } else {
                more = false;
            }
        }
        drop(is(end, '}') ? end + 1 : end);
    }

    private int name(int from) {
        int end = from;
        while (end < template.length() && "!{@".indexOf(template.charAt(end)) >= 0) {
            end++;
        }
        boolean braces = template.substring(from, end).contains("{") && template.charAt(from - 1) == '#';
        while (isName(end)) {
            end++;
        }
        return braces && is(end, '}') ? end + 1 : end;
    }

    private boolean isName(int index) {
        return index < template.length()
                && (Character.isLetterOrDigit(template.charAt(index)) || template.charAt(index) == '_');
    }

    private boolean is(int index, char c) {
        return index < template.length() && template.charAt(index) == c;
    }

    /** Return what follows a bracket that is closed, past quoted ones. */
    private int closed(int open) {
        int depth = 0;
        char quote = 0;
        for (int i = open; i < template.length(); i++) {
            char c = template.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(' || c == '[') {
                depth++;
            } else if ((c == ')' || c == ']') && --depth == 0) {
                return i + 1;
            }
        }
        return template.length();
    }

    private int endOf(String mark, int from, int length) {
        int end = template.indexOf(mark, from);
        return end < 0 ? template.length() : end + length;
    }

    private void drop(int to) {
        template.substring(at, to).chars().filter(c -> c == '\n').forEach(line -> out.append('\n'));
        at = to;
    }
}
