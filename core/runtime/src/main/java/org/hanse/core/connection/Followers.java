package org.hanse.core.connection;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hanse.api.notification.AudienceSource;

/** Who follows a member. */
class Followers implements AudienceSource {

    private final EntityManager entities;

    @Inject
    Followers(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Long> members(long id, long after, int limit) {
        return entities.createNamedQuery("core_follow.followers", Long.class)
                .setParameter("other", id)
                .setParameter("key", after)
                .setMaxResults(limit)
                .getResultList();
    }
}
