package org.hanse.api.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hanse.api.ExtensionPoint;
import org.hanse.api.signal.Signal;

/**
 * Tells the index about the objects of one kind. The name that a source is contributed under is the kind; its label is the
 * message {@code search.kind.<name>} of the plugin. While the plugin is absent its documents are found by nobody.
 *
 * @since 0.1
 */
public interface DocumentSource {

    /** Where sources are contributed. */
    ExtensionPoint<DocumentSource> POINT = ExtensionPoint.named("search.document", DocumentSource.class);

    /** Return the documents of objects as they are now; an object that is gone, or is to be found no more, is absent. */
    List<Document> load(Collection<Long> ids);

    /**
     * Return ids of all objects from one on, rising, so that the index can be built again.
     *
     * @param after the id that all of them are larger than
     * @param limit how many at most
     */
    List<Long> ids(long after, int limit);

    /** Return the objects whose documents change with a signal; {@link DocumentChanged} needs no mention here. */
    default Set<Long> touched(Signal signal) {
        return Set.of();
    }
}
