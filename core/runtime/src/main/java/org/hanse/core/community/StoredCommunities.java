package org.hanse.core.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.Slice;
import org.hanse.api.Window;
import org.hanse.api.community.Communities;
import org.hanse.api.community.Community;
import org.hanse.api.community.NewCommunity;
import org.hanse.api.community.Standing;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Role;
import org.hanse.core.data.Duplicates;
import org.hanse.core.data.Ids;
import org.hanse.core.data.Keyset;
import org.hanse.core.security.Access;
import org.hanse.core.view.CoreWords;
import org.jspecify.annotations.Nullable;

/** Communities in the database. */
@ApplicationScoped
class StoredCommunities implements Communities {

    private final EntityManager entities;
    private final CommunityBook book;
    private final Standings standings;
    private final Joining joining;
    private final Threshold threshold;
    private final Ids ids;
    private final Clock clock;

    @Inject
    StoredCommunities(
            EntityManager entities,
            CommunityBook book,
            Standings standings,
            Joining joining,
            Threshold threshold,
            Ids ids,
            Clock clock) {
        this.entities = entities;
        this.book = book;
        this.standings = standings;
        this.joining = joining;
        this.threshold = threshold;
        this.ids = ids;
        this.clock = clock;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    StoredCommunities() {
        this(null, null, null, null, null, null, null);
    }

    @Override
    public Slice<Community> list(Caller caller, Window window) {
        return Keyset.<Card>rising(Card::id)
                .read(window, side -> book.cards("core_community." + side, caller))
                .map(Card::community);
    }

    @Override
    public Optional<Community> find(Caller caller, String slug) {
        return book.find(caller, slug);
    }

    @Override
    public Optional<Community> find(Caller caller, long id) {
        return book.find(caller, id);
    }

    @Override
    @Transactional
    public Community create(Caller caller, NewCommunity given) {
        long owner = Access.member(caller);
        Rule.check(caller, given);
        if (entities.find(SlugEntity.class, given.slug()) != null) {
            throw taken(caller, given.slug(), null);
        }
        CommunityEntity community = new CommunityEntity(ids.next(), given, clock.instant());
        entities.persist(community);
        storeOrRefuse(caller, given.slug());
        standings.move(community, owner, Standing.ACTIVE, new Act(owner, "", Role.OWNER));
        return community.community();
    }

    private void storeOrRefuse(Caller caller, String slug) {
        try {
            entities.flush();
        } catch (PersistenceException e) {
            if (Duplicates.caused(e)) {
                throw taken(caller, slug, e);
            }
            throw e;
        }
    }

    private static HanseException taken(Caller caller, String slug, @Nullable Throwable cause) {
        return new HanseException(ErrorCode.CONFLICT, CoreWords.to(caller, "community.refused.taken", slug), cause);
    }

    @Override
    public void demandOpen(Caller caller, long community) {
        threshold.demand(caller, community);
    }

    @Override
    public Standing join(Caller caller, long id, String reason) {
        return joining.join(caller, id, reason);
    }

    @Override
    public Standing standing(Caller caller, long id) {
        book.require(caller, id);
        return caller.member().isEmpty()
                ? Standing.NONE
                : standings.of(id, caller.member().getAsLong());
    }

    @Override
    public void leave(Caller caller, long id) {
        joining.leave(caller, id);
    }
}
