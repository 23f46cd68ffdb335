package org.hanse.core.view;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what markup of a plugin must not have: what runs, styles or moves the page from within it. The
 * Content-Security-Policy of a good host would block it in browsers; here it is refused for every host.
 *
 * <p>A tag is read at each sharp bracket, wherever that stands: so nothing hides behind comments, quotes or elements whose
 * content is text, however a browser reads them. A bracket that is text is written as {@code &lt;} in any case.
 */
public final class MarkupCheck {

    private static final Set<String> ELEMENTS =
            Set.of("script", "style", "base", "meta", "object", "embed", "applet", "frame", "frameset");
    private static final Set<String> ADDRESSES = Set.of(
            "href",
            "xlink:href",
            "src",
            "action",
            "formaction",
            "data",
            "poster",
            "ping",
            "background",
            "from",
            "to",
            "values");
    private static final String IN_ASSETS = "fragments work without script, and their style is a file in assets/";
    private static final String WITHOUT_SCRIPT = "use a link or a form, which work without script";
    private static final Set<String> SCHEMES = Set.of("javascript:", "vbscript:");

    private final String markup;
    private int at;

    private MarkupCheck(String markup) {
        this.markup = markup;
    }

    /**
     * Something that is refused.
     *
     * @param line the line, from 1
     * @param what what stands there, such as {@code <script>}
     * @param cure what to write instead
     */
    public record Fault(int line, String what, String cure) {}

    /** Return the first thing that is refused, if there is one. */
    public static Optional<Fault> find(String markup) {
        return new MarkupCheck(markup).first();
    }

    private Optional<Fault> first() {
        for (int open = markup.indexOf('<'); open >= 0; open = markup.indexOf('<', open + 1)) {
            at = open + 1;
            if (at < markup.length() && isLetter(markup.charAt(at))) {
                Optional<Fault> fault = tag(open);
                if (fault.isPresent()) {
                    return fault;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Fault> tag(int open) {
        String element = word("");
        if (ELEMENTS.contains(element)) {
            return fault(open, "<" + element + ">", "leave it out: " + IN_ASSETS);
        }
        boolean styles = !element.equals("link");
        while (at < markup.length() && markup.charAt(at) != '>') {
            if (isGap(markup.charAt(at)) || markup.charAt(at) == '/') {
                at++;
                continue;
            }
            String attribute = word("=");
            String value = value();
            Optional<Fault> fault = attribute(open, element, attribute, value);
            if (fault.isPresent()) {
                return fault;
            }
            styles |= attribute.equals("rel") && value.equals("stylesheet");
        }
        return styles ? Optional.empty() : fault(open, "<link>", "link to style sheets only: " + IN_ASSETS);
    }

    private Optional<Fault> attribute(int open, String element, String attribute, String value) {
        if (attribute.equals("style")) {
            return fault(open, shown(element, attribute, ""), "use a class: " + IN_ASSETS);
        }
        if (attribute.startsWith("on")) {
            return fault(open, shown(element, attribute, ""), WITHOUT_SCRIPT);
        }
        if (attribute.equals("srcdoc")) {
            return fault(open, shown(element, attribute, ""), "give the frame an address");
        }
        return ADDRESSES.contains(attribute) && runs(value)
                ? fault(open, shown(element, attribute, "javascript:"), WITHOUT_SCRIPT)
                : Optional.empty();
    }

    private static String shown(String element, String attribute, String value) {
        return "<%s %s=%s…>".formatted(element, attribute, value);
    }

    private static boolean runs(String value) {
        String address = Characters.decoded(value);
        return SCHEMES.stream().anyMatch(address::startsWith);
    }

    private Optional<Fault> fault(int open, String what, String cure) {
        int line = 1
                + (int) markup.substring(0, open).chars().filter(c -> c == '\n').count();
        return Optional.of(new Fault(line, what, cure));
    }

    /** Read a name in lower case, which ends as HTML's tokenizer ends it, or at another character. */
    private String word(String stops) {
        int from = at;
        do {
            at++;
        } while (at < markup.length()
                && !isGap(markup.charAt(at))
                && markup.charAt(at) != '/'
                && markup.charAt(at) != '>'
                && stops.indexOf(markup.charAt(at)) < 0);
        return markup.substring(from, at).toLowerCase(Locale.ROOT);
    }

    private String value() {
        skipGaps();
        if (at >= markup.length() || markup.charAt(at) != '=') {
            return "";
        }
        at++;
        skipGaps();
        char quote = at < markup.length() ? markup.charAt(at) : '>';
        boolean quoted = quote == '"' || quote == '\'';
        int from = quoted ? at + 1 : at;
        at = quoted ? markup.indexOf(quote, from) : endOfBare(from);
        if (at < 0) {
            at = markup.length();
        }
        String value = markup.substring(Math.min(from, at), at);
        at += quoted ? 1 : 0;
        return value;
    }

    private int endOfBare(int from) {
        int end = from;
        while (end < markup.length() && markup.charAt(end) != '>' && !isGap(markup.charAt(end))) {
            end++;
        }
        return end;
    }

    private void skipGaps() {
        while (at < markup.length() && isGap(markup.charAt(at))) {
            at++;
        }
    }

    private static boolean isGap(char c) {
        return c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f');
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
