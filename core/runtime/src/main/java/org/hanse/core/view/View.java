package org.hanse.core.view;

import java.util.Map;

/**
 * A page to render: a resource returns it, the template sets its title by {@code $page.title(…)}.
 *
 * @param template the template below {@code templates/} of core, such as {@code forum/topic.vm}
 * @param model the values of the template by name
 */
public record View(String template, Map<String, Object> model) {}
