package org.hanse.core.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.function.Function;
import org.hanse.api.Slice;
import org.hanse.api.Window;
import org.hanse.api.community.Communities;
import org.hanse.api.security.Caller;
import org.hanse.core.data.Keyset;
import org.hanse.core.security.Access;

/** Who came, went, and in which role: of everybody for facilitators, of themselves for everybody. */
@ApplicationScoped
class Histories {

    private final CommunityBook book;
    private final EntityManager entities;

    @Inject
    Histories(CommunityBook book, EntityManager entities) {
        this.book = book;
        this.entities = entities;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    Histories() {
        this(null, null);
    }

    /** Return the steps of all, the latest first. */
    Slice<Step> of(Caller caller, long community, Window window) {
        book.require(caller, community);
        Access.demand(caller, Communities.ADMIT, community);
        return read(window, side -> steps("core_transition." + side, community));
    }

    /** Return the caller's own steps, the latest first. */
    Slice<Step> own(Caller caller, long community, Window window) {
        long member = Access.member(caller);
        book.require(caller, community);
        return read(
                window, side -> steps("core_transition.own." + side, community).setParameter("member", member));
    }

    private static Slice<Step> read(Window window, Function<String, TypedQuery<Step>> queries) {
        return Keyset.<Step>falling(Step::id).read(window, queries);
    }

    private TypedQuery<Step> steps(String query, long community) {
        return entities.createNamedQuery(query, Step.class).setParameter("community", community);
    }
}
