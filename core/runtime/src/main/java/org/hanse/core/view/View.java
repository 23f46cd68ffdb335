package org.hanse.core.view;

import java.util.Map;
import java.util.Optional;
import org.hanse.api.security.Caller;

/**
 * A page to render: a resource returns it, the template sets its title by {@code $page.title(…)}.
 *
 * @param template the template below {@code templates/} of core, such as {@code forum/topic.vm}
 * @param model the values of the template by name
 * @param eyes whose eyes its slots are seen with, if not the caller's
 */
public record View(String template, Map<String, Object> model, Optional<Caller> eyes) {

    /** Create a page that the caller sees with their own eyes. */
    public View(String template, Map<String, Object> model) {
        this(template, model, Optional.empty());
    }
}
