package org.hanse.core.view;

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
    private final TagReader reader;

    private MarkupCheck(String markup) {
        this.markup = markup;
        this.reader = new TagReader(markup);
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
            int name = open + 1;
            if (name < markup.length() && TagReader.isLetter(markup.charAt(name))) {
                reader.to(name);
                Optional<Fault> fault = tag(open);
                if (fault.isPresent()) {
                    return fault;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Fault> tag(int open) {
        String element = reader.element();
        if (ELEMENTS.contains(element)) {
            return fault(open, "<" + element + ">", "leave it out: " + IN_ASSETS);
        }
        boolean styles = !element.equals("link");
        while (reader.hasAttribute()) {
            String attribute = reader.attribute();
            String value = reader.value();
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
}
