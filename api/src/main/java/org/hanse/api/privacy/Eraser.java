package org.hanse.api.privacy;

/**
 * Forgets a person.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Eraser {

    /** Delete everything that the plugin keeps about a member; may run twice. */
    void erase(long member);
}
