package org.hanse.core.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import org.hanse.core.data.Ids;

/** Keeps the days of members. */
@ApplicationScoped
class PresenceBook {

    private final EntityManager entities;
    private final Ids ids;

    @Inject
    PresenceBook(EntityManager entities, Ids ids) {
        this.entities = entities;
        this.ids = ids;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    PresenceBook() {
        this(null, null);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void see(long community, long member, LocalDate day) {
        of(community, member, day).see(day);
    }

    /** Return the row of a member, in the current transaction. */
    PresenceEntity of(long community, long member, LocalDate day) {
        PresenceEntity known = entities.createNamedQuery("core_presence.of", PresenceEntity.class)
                .setParameter("community", community)
                .setParameter("member", member)
                .getSingleResultOrNull();
        if (known != null) {
            return known;
        }
        PresenceEntity row = new PresenceEntity(ids.next(), community, member, day);
        entities.persist(row);
        return row;
    }
}
