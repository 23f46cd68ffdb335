package org.hanse.core.forum;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hanse.api.notification.AudienceSource;
import org.hanse.core.security.Sight;

/** Who has written in a topic and may read it. */
class TopicAudience implements AudienceSource {

    private final EntityManager entities;

    @Inject
    TopicAudience(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Long> members(long id, long after, int limit) {
        return Sight.ofEachMember(entities.createNamedQuery("core_post.authors", Long.class))
                .setParameter("topic", id)
                .setParameter("key", after)
                .setMaxResults(limit)
                .getResultList();
    }
}
