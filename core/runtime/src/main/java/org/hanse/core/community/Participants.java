package org.hanse.core.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.hanse.api.Slice;
import org.hanse.api.Window;
import org.hanse.api.community.Communities;
import org.hanse.api.security.Caller;
import org.hanse.api.settings.Settings;
import org.hanse.core.data.Keyset;
import org.hanse.core.security.PeopleSight;
import org.hanse.core.security.Sight;

/** The members of a community, for those who may read it and see people. */
@ApplicationScoped
class Participants {

    private static final int FACILITATORS = 20;

    private final CommunityBook book;
    private final EntityManager entities;
    private final Settings settings;

    @Inject
    Participants(CommunityBook book, EntityManager entities, Settings settings) {
        this.book = book;
        this.entities = entities;
        this.settings = settings;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    Participants() {
        this(null, null, null);
    }

    /** Return the members, those who came first at the top; nobody where the caller may not read the community. */
    Slice<Participant> in(Caller caller, long community, Window window) {
        demandSight(caller);
        book.require(caller, community);
        return Keyset.<Participant>rising(Participant::id)
                .read(window, side -> rows("core_membership." + side, caller, community));
    }

    Optional<Participant> find(Caller caller, long community, long member) {
        demandSight(caller);
        return Optional.ofNullable(rows("core_membership.participant", caller, community)
                .setParameter("member", member)
                .getSingleResultOrNull());
    }

    /** Return who facilitates, to those who may read the community; nobody to others. */
    List<Participant> facilitators(Caller caller, long community) {
        return PeopleSight.isOpenTo(caller, settings)
                ? rows("core_membership.facilitators", caller, community)
                        .setMaxResults(FACILITATORS)
                        .getResultList()
                : List.of();
    }

    private void demandSight(Caller caller) {
        if (!PeopleSight.isOpenTo(caller, settings)) {
            throw CommunityBook.notFound();
        }
    }

    private TypedQuery<Participant> rows(String query, Caller caller, long community) {
        TypedQuery<Participant> rows = entities.createNamedQuery(query, Participant.class);
        // Who gives roles and ends memberships has everybody in front of them.
        return (caller.can(Communities.ROLES, community)
                        ? Sight.ofContent(Sight.ofAll(rows), caller)
                        : Sight.ofAuthored(rows, caller))
                .setParameter("community", community);
    }
}
