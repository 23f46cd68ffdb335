package org.hanse.api.search;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;

/**
 * What is looked for.
 *
 * @param words words in any language; quotes hold a phrase together and a hyphen before a word excludes it; empty for all
 * @param kinds the kinds to look among, {@code plugin-id:name}; empty for all
 * @param community the only community to look in
 * @param facets the values that a result has, by facet: one of them for each facet, none to count a facet only
 * @param recentFirst whether the latest come first, rather than the best
 * @param after the key that {@link Found#after} gave, empty for the first results
 * @param limit how many results at most, 1 to {@value #MOST}
 * @since 0.1
 */
public record Inquiry(
        String words,
        Set<String> kinds,
        OptionalLong community,
        Map<String, List<String>> facets,
        boolean recentFirst,
        String after,
        int limit) {

    /** The most results at once. */
    public static final int MOST = 100;

    /**
     * Copy the collections.
     *
     * @throws HanseException with {@link ErrorCode#BAD_REQUEST} if the limit is out of range
     */
    public Inquiry {
        if (limit < 1 || limit > MOST) {
            throw new HanseException(ErrorCode.BAD_REQUEST, "limit %d: ask for 1 to %d results".formatted(limit, MOST));
        }
        kinds = Set.copyOf(kinds);
        facets = facets.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, facet -> List.copyOf(facet.getValue())));
    }

    /** Return a search for words among everything. */
    public static Inquiry of(String words, int limit) {
        return new Inquiry(words, Set.of(), OptionalLong.empty(), Map.of(), false, "", limit);
    }
}
