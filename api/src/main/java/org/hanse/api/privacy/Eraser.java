package org.hanse.api.privacy;

/**
 * Forgets a person.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Eraser {

    /**
     * Delete what the plugin keeps about a member, and let contributions go or stay as the erasure says, in the current
     * transaction. It may run twice, also after a backup was restored.
     */
    void erase(Erasure erasure);
}
