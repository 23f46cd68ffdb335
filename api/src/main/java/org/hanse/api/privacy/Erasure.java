package org.hanse.api.privacy;

/**
 * What is to be forgotten.
 *
 * @param member whom
 * @param name the display name of the member
 * @param mode what becomes of contributions
 * @since 0.1
 */
public record Erasure(long member, String name, ErasureMode mode) {

    /** Return whether contributions stay. */
    public boolean keepsContributions() {
        return mode != ErasureMode.EVERYTHING;
    }

    /** Return the name that contributions bear from now on, or empty. */
    public String signature() {
        return mode == ErasureMode.CONSENT ? name : "";
    }
}
