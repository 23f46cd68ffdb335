package org.hanse.api.search;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Something that can be found.
 *
 * @param id its id, unique within its kind
 * @param readers who may find it
 * @param author the member who made it or whom it is about, hidden where one of the two has blocked the other; 0 for none
 * @param path where it is shown, below the mount, segments already encoded, such as {@code t/1}
 * @param title its title as plain text; words in it count more than words in the text
 * @param under the title of what it belongs to, shown where it has none of its own and not looked in; may be empty
 * @param text what else it says, as plain text; the first 20,000 characters count
 * @param date when it was last worth reading, for the order by date
 * @param facets its values by the name of a {@link Facet}
 * @param parts what only some of the readers find it by
 * @since 0.1
 */
public record Document(
        long id,
        Readership readers,
        long author,
        String path,
        String title,
        String under,
        String text,
        Instant date,
        Map<String, List<String>> facets,
        List<Part> parts) {

    /**
     * What only some of the readers find a document by.
     *
     * @param readers who, by {@link Readership.Rule#SIGNED_IN} or {@link Readership.Rule#MEMBERS}: by any other rule, or
     *     with a guard, nobody does
     * @param text what it says, as plain text
     * @param facets values by the name of a {@link Facet}; they count for {@link Readership.Rule#SIGNED_IN} only
     */
    public record Part(Readership readers, String text, Map<String, List<String>> facets) {

        /** Copy the facets. */
        public Part {
            facets = copy(facets);
        }
    }

    /** Copy facets and parts. */
    public Document {
        facets = copy(facets);
        parts = List.copyOf(parts);
    }

    /** Create a document that all its readers find by all of it. */
    public Document(long id, Readership readers, String path, String title, String text, Instant date) {
        this(id, readers, 0, path, title, "", text, date, Map.of(), List.of());
    }

    /** Return this with values of a facet. */
    public Document with(String facet, List<String> values) {
        Map<String, List<String>> more = new HashMap<>(facets);
        more.put(facet, values);
        return new Document(id, readers, author, path, title, under, text, date, more, parts);
    }

    /** Return this as somebody's. */
    public Document by(long member) {
        return new Document(id, readers, member, path, title, under, text, date, facets, parts);
    }

    /** Return this as a part of something with a title. */
    public Document under(String other) {
        return new Document(id, readers, author, path, title, other, text, date, facets, parts);
    }

    /** Return this with what only some of the readers find it by. */
    public Document with(List<Part> others) {
        return new Document(id, readers, author, path, title, under, text, date, facets, others);
    }

    private static Map<String, List<String>> copy(Map<String, List<String>> facets) {
        return facets.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, facet -> List.copyOf(facet.getValue())));
    }
}
