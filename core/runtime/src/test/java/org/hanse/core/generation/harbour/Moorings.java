package org.hanse.core.generation.harbour;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.hanse.api.search.Document;
import org.hanse.api.search.DocumentSource;
import org.hanse.api.search.Readership;

/** The moorings of the harbour, of which there is one. */
final class Moorings implements DocumentSource {

    @Override
    public List<Document> load(Collection<Long> ids) {
        return ids.stream()
                .filter(id -> id == 1)
                .map(id -> new Document(
                        id,
                        Readership.of(Readership.Rule.EVERYBODY),
                        "p/harbour/moorings",
                        "Mooring",
                        "",
                        Instant.EPOCH))
                .toList();
    }

    @Override
    public List<Long> ids(long after, int limit) {
        return after < 1 ? List.of(1L) : List.of();
    }
}
