package org.hanse.core.profile;

import org.jspecify.annotations.Nullable;

/**
 * The directory as somebody comes to it.
 *
 * @param revision grows whenever a list of people looks different
 * @param listed whether the reader is in it, null if nobody has asked yet
 * @param viewer the reader, if blocks hide somebody from the reader, whose lists are nobody else's then
 * @param search one of the reader's saved searches, null if there is none
 */
public record DirectoryRow(
        long revision,
        @Nullable Boolean listed,
        @Nullable Long viewer,
        @Nullable Long search) {

    /** Return whether the reader is found in it, as everybody is at first. */
    boolean lists() {
        return !Boolean.FALSE.equals(listed);
    }
}
