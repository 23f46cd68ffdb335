package org.hanse.core.forum;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hanse.api.forum.PostWritten;
import org.hanse.api.search.Document;
import org.hanse.api.search.DocumentSource;
import org.hanse.api.signal.Signal;
import org.hanse.core.view.PlainText;

/** Replies as they are found; the post that opens a topic is found with the topic. */
class PostDocuments implements DocumentSource {

    private final EntityManager entities;

    @Inject
    PostDocuments(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Document> load(Collection<Long> ids) {
        return entities.createNamedQuery("core_post.texts", PostText.class)
                .setParameter("ids", ids)
                .setMaxResults(ids.size())
                .getResultStream()
                .map(row -> new Document(
                                row.id(),
                                TopicDocuments.readers(row),
                                "t/" + row.topic() + "/" + row.id(),
                                "",
                                PlainText.of(row.html()),
                                row.date())
                        .by(row.author())
                        .under(row.title()))
                .toList();
    }

    @Override
    public List<Long> ids(long after, int limit) {
        return entities.createNamedQuery("core_post.ids", Long.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Set<Long> touched(Signal signal) {
        return signal instanceof PostWritten ? Set.of(signal.subject()) : Set.of();
    }
}
