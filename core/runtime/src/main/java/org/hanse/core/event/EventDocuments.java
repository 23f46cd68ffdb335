package org.hanse.core.event;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hanse.api.event.EventScheduled;
import org.hanse.api.search.Document;
import org.hanse.api.search.DocumentSource;
import org.hanse.api.search.Readership;
import org.hanse.api.signal.Signal;
import org.hanse.core.view.PlainText;

/** Events as they are found. */
class EventDocuments implements DocumentSource {

    private final EntityManager entities;

    @Inject
    EventDocuments(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Document> load(Collection<Long> ids) {
        return entities.createNamedQuery("core_event.lines", FoundEvent.class)
                .setParameter("ids", ids)
                .setMaxResults(ids.size())
                .getResultStream()
                .map(row -> new Document(
                                row.id(),
                                Readership.readersOf(row.community()),
                                "e/" + row.id(),
                                row.title(),
                                row.place() + "\n" + PlainText.of(row.html()),
                                row.starts())
                        .by(row.organiser()))
                .toList();
    }

    @Override
    public List<Long> ids(long after, int limit) {
        return entities.createNamedQuery("core_event.ids", Long.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Set<Long> touched(Signal signal) {
        return signal instanceof EventScheduled ? Set.of(signal.subject()) : Set.of();
    }
}
