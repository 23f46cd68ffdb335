package org.hanse.core.view;

import java.util.Map;
import java.util.function.Supplier;

/**
 * A part of a page that looks the same to all readers of one language and zone, guests aside: rendered once for each
 * version of what it shows, then kept. What differs between readers goes into the gaps that its template leaves by
 * {@code $gap.at(…)}. As a value of a {@link View}, its template shows it as {@link Gapped}.
 *
 * @param template the template below {@code templates/} of core; it knows neither the caller nor forms
 * @param about what it shows, with a meaningful {@code equals}
 * @param version what changes whenever that looks different
 * @param model loads the values of the template
 * @param kept false for one that looks so to a single reader, and is rendered each time
 */
public record Piece(String template, Object about, long version, Supplier<Map<String, Object>> model, boolean kept) {

    /** Describe one that is kept. */
    public Piece(String template, Object about, long version, Supplier<Map<String, Object>> model) {
        this(template, about, version, model, true);
    }
}
