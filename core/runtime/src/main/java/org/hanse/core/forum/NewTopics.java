package org.hanse.core.forum;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hanse.api.notification.DigestLine;
import org.hanse.api.notification.DigestSection;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Links;
import org.hanse.core.data.Ids;
import org.hanse.core.security.Guards;
import org.hanse.core.security.Sight;

/** The topics that others have opened in the communities of the reader since the digest before. */
class NewTopics implements DigestSection {

    private static final Duration SLACK = Duration.ofDays(1);

    private final EntityManager entities;
    private final Guards guards;
    private final Links links;
    private final Ids ids;

    @Inject
    NewTopics(EntityManager entities, Guards guards, Links links, Ids ids) {
        this.entities = entities;
        this.guards = guards;
        this.links = links;
        this.ids = ids;
    }

    @Override
    public List<DigestLine> lines(Caller reader, Instant since, Instant until, int limit) {
        return Sight.ofTopics(entities.createNamedQuery("core_topic.new", NewTopicRow.class), reader, guards)
                // Ids sort by time, and are the key: what is much older is not even looked at.
                .setParameter("from", ids.at(since.minus(SLACK)))
                .setParameter("since", since)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new DigestLine(row.title(), row.community(), links.topic(row.id())))
                .toList();
    }
}
