package org.hanse.core.forum;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hanse.api.forum.PostWritten;
import org.hanse.api.forum.TopicOpened;
import org.hanse.api.search.Document;
import org.hanse.api.search.DocumentSource;
import org.hanse.api.search.Readership;
import org.hanse.api.security.Guarded;
import org.hanse.api.signal.Signal;
import org.hanse.core.view.PlainText;

/** Topics as they are found: their title and the post that opened them. */
class TopicDocuments implements DocumentSource {

    /** The facet of tags. */
    static final String TAG = "tag";

    private final EntityManager entities;
    private final TopicReader topics;

    @Inject
    TopicDocuments(EntityManager entities, TopicReader topics) {
        this.entities = entities;
        this.topics = topics;
    }

    @Override
    public List<Document> load(Collection<Long> ids) {
        List<PostText> rows = entities.createNamedQuery("core_topic.texts", PostText.class)
                .setParameter("ids", ids)
                .setMaxResults(ids.size())
                .getResultList();
        Map<Long, List<String>> tags =
                topics.tags(rows.stream().map(PostText::id).toList());
        return rows.stream()
                .map(row -> new Document(
                                row.id(),
                                readers(row),
                                "t/" + row.id(),
                                row.title(),
                                PlainText.of(row.html()),
                                row.date())
                        .by(row.author())
                        .with(TAG, tags.getOrDefault(row.id(), List.of())))
                .toList();
    }

    static Readership readers(PostText row) {
        return Readership.readersOf(row.community()).guardedBy(Guarded.topicsOfType(row.type()));
    }

    @Override
    public List<Long> ids(long after, int limit) {
        return entities.createNamedQuery("core_topic.ids", Long.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Set<Long> touched(Signal signal) {
        if (signal instanceof TopicOpened) {
            return Set.of(signal.subject());
        }
        return signal instanceof PostWritten written ? Set.of(written.topic()) : Set.of();
    }
}
