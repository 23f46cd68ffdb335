package org.hanse.core.view;

import java.util.regex.Pattern;
import org.hanse.api.view.Html;

/** Markup that the sanitizer or a template made: the one kind of {@link Html} that reaches a page unescaped. */
public final class SafeHtml implements Html {

    static final SafeHtml NOTHING = new SafeHtml("");

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->");

    private final String markup;

    SafeHtml(String markup) {
        this.markup = markup;
    }

    /** Return markup of the renderer that core kept in a table of its own. Never pass it anything else. */
    public static SafeHtml kept(String markup) {
        return new SafeHtml(markup);
    }

    @Override
    public String markup() {
        return markup;
    }

    /** Return this with other markup behind it. */
    SafeHtml then(SafeHtml other) {
        return markup.isEmpty() ? other : new SafeHtml(markup + other.markup);
    }

    /** Return whether there is nothing to show, for {@code #if($html.empty)} in templates. */
    public boolean isEmpty() {
        return markup.isBlank() || COMMENT.matcher(markup).replaceAll("").isBlank();
    }

    @Override
    public String toString() {
        return markup;
    }
}
