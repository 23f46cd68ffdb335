package org.hanse.core.view;

import java.util.Map;
import java.util.Optional;

/** What every POST form holds: {@code $form}. */
public final class FormTool {

    private final Optional<Map.Entry<String, String>> token;
    private boolean used;

    FormTool(Optional<Map.Entry<String, String>> token) {
        this.token = token;
    }

    /** Return the hidden field that the host expects, if it expects one. */
    public SafeHtml token() {
        used = true;
        return new SafeHtml(token.map(field -> "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                        .formatted(Escape.html(field.getKey()), Escape.html(field.getValue())))
                .orElse(""));
    }

    boolean used() {
        return used;
    }
}
