package org.hanse.core.search.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What is looked for, and who looks.
 *
 * @param words as they were typed, without operators of ours
 * @param kinds the kinds to look among; none finds nothing
 * @param all the kinds to count, whichever are looked among
 * @param community the only community to look in
 * @param facets the values that a result has, by facet
 * @param reader who looks
 * @param recentFirst whether the latest come first
 * @param after the cursor of the last result that is known, empty for the first ones
 * @param limit how many at most
 * @param counted the facets to count
 * @param french whether excerpts are sought in French first
 */
public record Wanted(
        String words,
        Set<String> kinds,
        Set<String> all,
        OptionalLong community,
        Map<String, List<String>> facets,
        Reader reader,
        boolean recentFirst,
        String after,
        int limit,
        List<String> counted,
        boolean french) {

    /**
     * Who looks.
     *
     * @param tokens the tokens of those documents that the reader finds; absent for all documents
     * @param parts the tokens of those parts that the reader finds documents by
     * @param closed the guards that are closed to the reader
     * @param hidden members of whom the reader is to find nothing
     * @param narrowed communities that the reader is to find nothing of, whatever the index still says
     */
    public record Reader(
            Optional<Set<String>> tokens,
            Set<String> parts,
            Set<String> closed,
            Set<Long> hidden,
            Set<Long> narrowed) {}
}
