package org.hanse.api.privacy;

/**
 * Tells a person everything that the plugin keeps about them, and nothing that is private to others.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Exporter {

    /** Tell all of it, reading and adding long lists in pieces. */
    void export(long member, Export to);
}
