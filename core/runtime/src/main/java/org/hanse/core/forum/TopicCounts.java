package org.hanse.core.forum;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Guarded;
import org.hanse.core.data.Ids;
import org.hanse.core.security.Guards;
import org.hanse.core.security.Sight;

/** Keeps how many topics there are, so that pages need not count them. */
class TopicCounts {

    private static final Duration RECENT = Duration.ofDays(7);

    private final EntityManager entities;
    private final Guards guards;
    private final Ids ids;
    private final Clock clock;

    @Inject
    TopicCounts(EntityManager entities, Guards guards, Ids ids, Clock clock) {
        this.entities = entities;
        this.guards = guards;
        this.ids = ids;
        this.clock = clock;
    }

    /** Count a new topic, in the current transaction. */
    void add(long community, String type) {
        int counted = entities.createNamedQuery("core_topic_count.add")
                .setParameter("community", community)
                .setParameter("type", type)
                .executeUpdate();
        if (counted == 0) {
            entities.persist(new TopicCountEntity(ids.next(), community, type));
        }
    }

    /** Return the figures of a community that the caller has been found to read, or of all that everybody may read. */
    Figures figures(Caller caller, Optional<Place> place) {
        Scope scope = new Scope(
                place.isPresent() ? Integer.MAX_VALUE : Sight.everybody(caller).ordinal(),
                place.map(Place::id).orElse(0L));
        Crowd crowd = scope.of(entities.createNamedQuery("core_topic_count.crowd", Crowd.class))
                .getSingleResult();
        Instant since = clock.instant().minus(RECENT);
        Long topics = scope.of(entities.createNamedQuery("core_topic_count.topics", Long.class))
                .setParameter("closed", guards.closed(caller, Guarded.TOPIC_TYPE))
                .getSingleResultOrNull();
        // A topic of these days has its last post in them: the index of last posts leads to it.
        long recent = scope.of(entities.createNamedQuery("core_topic_count.recent", Long.class))
                .setParameter("closed", guards.closed(caller, Guarded.TOPIC_TYPE))
                .setParameter("key", ids.at(since))
                .setParameter("since", since)
                .getSingleResult();
        return new Figures(
                crowd.communities(),
                Objects.requireNonNullElse(crowd.memberships(), 0L),
                Objects.requireNonNullElse(topics, 0L),
                recent);
    }

    /** What is counted. */
    private record Scope(int openness, long community) {

        private <Q extends Query> Q of(Q query) {
            query.setParameter("openness", openness);
            query.setParameter("community", community);
            return query;
        }
    }

    /**
     * Figures for readers.
     *
     * @param recent how many of the topics were opened in the last seven days
     */
    record Figures(long communities, long members, long topics, long recent) {}
}
