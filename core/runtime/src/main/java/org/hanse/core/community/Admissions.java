package org.hanse.core.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.Slice;
import org.hanse.api.Window;
import org.hanse.api.community.Communities;
import org.hanse.api.community.Standing;
import org.hanse.api.security.Caller;
import org.hanse.core.data.Keyset;
import org.hanse.core.security.Access;
import org.hanse.core.view.CoreWords;

/** What facilitators decide about those who want to join. */
@ApplicationScoped
class Admissions {

    private final CommunityBook book;
    private final Standings standings;
    private final EntityManager entities;

    @Inject
    Admissions(CommunityBook book, Standings standings, EntityManager entities) {
        this.book = book;
        this.standings = standings;
        this.entities = entities;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    Admissions() {
        this(null, null, null);
    }

    /** Return who waits for an answer, those who came first at the top. */
    Slice<Waiting> requests(Caller caller, long community, Window window) {
        book.require(caller, community);
        Access.demand(caller, Communities.ADMIT, community);
        return Keyset.<Waiting>rising(Waiting::id).read(window, side -> waiting(side, community));
    }

    private TypedQuery<Waiting> waiting(String side, long community) {
        return entities.createNamedQuery("core_standing." + side, Waiting.class)
                .setParameter("community", community)
                .setParameter("state", Standing.REQUESTED);
    }

    /** Take somebody who asked, or do not; the second of two answers is told that there is nothing to answer. */
    @Transactional
    public void settle(Caller caller, long id, long member, boolean taken, String reason) {
        long actor = Access.member(caller);
        String said = Reason.checked(caller, reason);
        CommunityEntity community = book.lock(caller, id, Communities.ADMIT);
        if (standings.of(id, member) != Standing.REQUESTED) {
            throw new HanseException(ErrorCode.CONFLICT, CoreWords.to(caller, "community.refused.settled"));
        }
        standings.move(community, member, taken ? Standing.ACTIVE : Standing.REFUSED, Act.of(actor, said));
    }
}
