package org.hanse.core.view;

import java.util.Map;
import java.util.Optional;

/** What every POST form holds: {@code $form}. */
public final class FormTool {

    private final RenderContext context;
    private boolean used;

    FormTool(RenderContext context) {
        this.context = context;
    }

    /** Return the hidden field that the host expects, if it expects one. */
    public SafeHtml token() {
        return hidden(context.formToken());
    }

    /** Return the hidden field that leads back to the page of the host on which the form is shown, if it is on one. */
    public SafeHtml back() {
        return hidden(context.back().map(page -> Map.entry("back", page)));
    }

    private SafeHtml hidden(Optional<Map.Entry<String, String>> given) {
        used = true;
        return new SafeHtml(given.map(field -> "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                        .formatted(Escape.html(field.getKey()), Escape.html(field.getValue())))
                .orElse(""));
    }

    boolean used() {
        return used;
    }
}
