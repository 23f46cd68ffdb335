package org.hanse.core.event;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hanse.api.notification.AudienceSource;
import org.hanse.core.security.Sight;

/** Who comes to an event, perhaps or for sure, and still reads its community. */
class EventAudience implements AudienceSource {

    private final EntityManager entities;

    @Inject
    EventAudience(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Long> members(long id, long after, int limit) {
        return Sight.ofEachMember(entities.createNamedQuery("core_rsvp.members", Long.class))
                .setParameter("event", id)
                .setParameter("key", after)
                .setMaxResults(limit)
                .getResultList();
    }
}
