package org.hanse.core.search.index;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of what was found.
 *
 * @param results the results
 * @param after the cursor of the last of them if there are more, otherwise empty
 * @param total how many there are in all
 * @param kinds how many there are of each kind
 * @param facets how many have each value, by facet
 */
public record Page(
        List<Result> results,
        String after,
        long total,
        Map<String, Long> kinds,
        Map<String, Map<String, Long>> facets) {

    /** The characters that stand before and behind a word that was looked for. */
    public static final char OPEN = '\ue000';

    /** See {@link #OPEN}. */
    public static final char CLOSE = '\ue001';

    /**
     * A result.
     *
     * @param key what it is about
     * @param community the community that it belongs to, null for none
     * @param path where it is shown
     * @param title its title, words marked
     * @param excerpt a part of its text, words marked
     * @param moment its date in milliseconds
     */
    public record Result(
            Entry.Key key, @Nullable Long community, String path, String title, String excerpt, long moment) {}
}
