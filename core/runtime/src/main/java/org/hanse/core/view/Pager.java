package org.hanse.core.view;

import java.util.OptionalLong;
import org.hanse.api.Slice;

/**
 * The links that lead on from a part of a list.
 *
 * @param earlier the address of what comes before, empty if nothing does
 * @param later the address of what comes after, empty if nothing does
 */
public record Pager(String earlier, String later) {

    /** Return the links for a part of a list that an address shows. */
    public static Pager of(String address, Slice<?> slice) {
        return new Pager(link(address, "before", slice.before()), link(address, "after", slice.after()));
    }

    private static String link(String address, String side, OptionalLong key) {
        return key.isEmpty() ? "" : "%s?%s=%d".formatted(address, side, key.getAsLong());
    }
}
