package org.hanse.core.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.security.Caller;
import org.hanse.core.view.CoreWords;

/** What keeps everybody from writing in a community, whatever their role: that it is archived, or its charter. */
@ApplicationScoped
class Threshold {

    private final EntityManager entities;

    @Inject
    Threshold(EntityManager entities) {
        this.entities = entities;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    Threshold() {
        this(null);
    }

    /** Refuse with CONFLICT whoever cannot write in a community now. */
    void demand(Caller caller, long community) {
        boolean open = !entities.createNamedQuery("core_community.writable", Long.class)
                .setParameter("id", community)
                .setParameter("member", caller.member().orElse(0))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        if (!open) {
            CommunityEntity closed = entities.find(CommunityEntity.class, community);
            boolean archived = closed == null || closed.isArchived();
            throw new HanseException(
                    ErrorCode.CONFLICT,
                    CoreWords.to(caller, archived ? "community.refused.archived" : "community.refused.unread"));
        }
    }
}
