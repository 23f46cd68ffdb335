package org.hanse.api.view;

import java.util.Map;

/**
 * What a source loaded for one appearance of a slot.
 *
 * @param model the values of the template by name: records, collections, texts, numbers, times, {@link Html}
 * @since 0.1
 */
public record Fragment(Map<String, Object> model) {

    /** Copy the model. */
    public Fragment {
        model = Map.copyOf(model);
    }

    /** Return a fragment with one value. */
    public static Fragment of(String name, Object value) {
        return new Fragment(Map.of(name, value));
    }
}
