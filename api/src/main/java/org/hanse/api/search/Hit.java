package org.hanse.api.search;

import java.time.Instant;
import java.util.OptionalLong;
import org.hanse.api.view.Html;

/**
 * A result.
 *
 * @param kind its kind, {@code plugin-id:name}
 * @param id its id within the kind
 * @param community the community that it belongs to
 * @param path where it is shown, below the mount
 * @param title its title, the words that were looked for in {@code mark} elements
 * @param excerpt the part of its text that says most about them, marked likewise; may be empty
 * @param date when it was last worth reading
 * @since 0.1
 */
public record Hit(String kind, long id, OptionalLong community, String path, Html title, Html excerpt, Instant date) {}
