package org.hanse.api.view;

/**
 * A named place on a page where fragments appear.
 *
 * @param key {@code domain.place} for core, {@code plugin-id.place} for a plugin's own slot
 * @since 0.1
 */
public record Slot(String key) {
    @Override
    public String toString() {
        return key;
    }
}
