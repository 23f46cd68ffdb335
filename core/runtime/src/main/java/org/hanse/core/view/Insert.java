package org.hanse.core.view;

import java.util.Locale;
import java.util.Optional;

/** Markup around what is inserted into pages of the host, in process. */
public final class Insert {

    private Insert() {}

    /**
     * Return a sentence for a place where nothing else can be shown.
     *
     * @param target where the same can be seen, if there is such a place
     */
    public static String words(Locale reader, String text, Optional<String> target) {
        String link = target.map(address -> " <a href=\"%s\">%s</a>"
                        .formatted(Escape.html(address), Escape.html(CoreWords.in(reader, "view.frame.open"))))
                .orElse("");
        return "<div class=\"hanse\" lang=\"%s\"><p class=\"hanse-muted\">%s%s</p></div>"
                .formatted(Messages.spoken(reader).toLanguageTag(), Escape.html(text), link);
    }

    /**
     * Return a view in a shadow tree that the browser makes without script (declarative shadow DOM, the HTML standard).
     *
     * @param head the style sheet, for inside
     */
    public static String isolated(String head, String markup, RenderContext context) {
        Placement placement = context.placement();
        StringBuilder attributes = new StringBuilder();
        attribute(attributes, "mount", context.links().home());
        attribute(attributes, "path", placement.path());
        placement.options().heading().ifPresent(level -> attribute(attributes, "heading", level.toString()));
        placement.options().theme().ifPresent(theme -> attribute(attributes, "theme", theme));
        return """
                <hanse-view%s><template shadowrootmode="open">%s<div class="hanse-isolated">%s</div></template></hanse-view>""".formatted(attributes, head, markup);
    }

    private static void attribute(StringBuilder attributes, String name, String value) {
        attributes.append(" %s=\"%s\"".formatted(name, Escape.html(value)));
    }
}
