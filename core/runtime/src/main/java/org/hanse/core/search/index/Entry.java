package org.hanse.core.search.index;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document as the index keeps it.
 *
 * @param key what it is about
 * @param community the community that it belongs to, null for none
 * @param author the member whose it is, 0 for nobody
 * @param tokens those of callers who find it: one is enough
 * @param guard what has to be open to the caller, empty for nothing
 * @param path where it is shown
 * @param title its title
 * @param under the title of what it belongs to, shown where it has none
 * @param text what else it says
 * @param moment its date in milliseconds
 * @param facets its values by facet
 * @param inner values by facet that only those who are signed in find it by
 * @param parts what else those find it by who have a token, by token
 */
public record Entry(
        Key key,
        @Nullable Long community,
        long author,
        Set<String> tokens,
        String guard,
        String path,
        String title,
        String under,
        String text,
        long moment,
        Map<String, List<String>> facets,
        Map<String, List<String>> inner,
        Map<String, String> parts) {

    /** What a document is about: a kind, and an id that is unique within it. */
    public record Key(String kind, long id) {

        static Key parse(String text) {
            int at = text.lastIndexOf('/');
            return new Key(text.substring(0, at), Long.parseLong(text.substring(at + 1)));
        }

        @Override
        public String toString() {
            return kind + "/" + id;
        }
    }
}
