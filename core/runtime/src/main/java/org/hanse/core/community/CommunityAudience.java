package org.hanse.core.community;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hanse.api.notification.AudienceSource;

/** The members of a community. */
class CommunityAudience implements AudienceSource {

    private final EntityManager entities;

    @Inject
    CommunityAudience(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Long> members(long id, long after, int limit) {
        return entities.createNamedQuery("core_membership.members", Long.class)
                .setParameter("community", id)
                .setParameter("key", after)
                .setMaxResults(limit)
                .getResultList();
    }
}
