package org.hanse.core.view;

import org.hanse.api.PluginId;

/**
 * A source in a Content-Security-Policy, and who asks for it.
 *
 * @param directive the directive, such as {@code img-src}
 * @param source what the directive allows, such as {@code 'self'} or an origin
 * @param plugin the plugin that asks for it
 */
public record PolicyLine(String directive, String source, PluginId plugin) {}
