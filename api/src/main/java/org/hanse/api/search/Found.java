package org.hanse.api.search;

import java.util.List;
import java.util.Map;

/**
 * What was found; all of it covers only what the caller may see.
 *
 * @param hits the results
 * @param after the key of the results that follow, empty if none do
 * @param total how many there are; only the first results tell
 * @param kinds how many of each kind there are, whichever kinds were asked for; empty but with the first results
 * @param facets how many have each value, by facet, the most frequent first; empty but with the first results
 * @since 0.1
 */
public record Found(
        List<Hit> hits, String after, long total, Map<String, Long> kinds, Map<String, Map<String, Long>> facets) {

    /** Copy the list. */
    public Found {
        hits = List.copyOf(hits);
    }
}
