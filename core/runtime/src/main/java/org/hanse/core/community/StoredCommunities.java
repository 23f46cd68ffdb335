package org.hanse.core.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.Slice;
import org.hanse.api.Window;
import org.hanse.api.community.Communities;
import org.hanse.api.community.Community;
import org.hanse.api.community.MemberJoined;
import org.hanse.api.community.MemberLeft;
import org.hanse.api.community.NewCommunity;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Role;
import org.hanse.api.signal.Signals;
import org.hanse.core.data.Duplicates;
import org.hanse.core.data.Ids;
import org.hanse.core.data.Keyset;
import org.hanse.core.security.Access;
import org.hanse.core.security.Sight;
import org.hanse.core.view.CoreWords;

/** Communities in the database. */
@ApplicationScoped
class StoredCommunities implements Communities {

    private final EntityManager entities;
    private final Ids ids;
    private final Clock clock;
    private final Signals signals;

    @Inject
    StoredCommunities(EntityManager entities, Ids ids, Clock clock, Signals signals) {
        this.entities = entities;
        this.ids = ids;
        this.clock = clock;
        this.signals = signals;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    StoredCommunities() {
        this(null, null, null, null);
    }

    @Override
    public Slice<Community> list(Caller caller, Window window) {
        return Keyset.<Card>rising(Card::id)
                .read(window, side -> cards("core_community." + side, caller))
                .map(Card::community);
    }

    private TypedQuery<Card> cards(String query, Caller caller) {
        return Sight.ofCards(entities.createNamedQuery(query, Card.class), caller);
    }

    @Override
    public Optional<Community> find(Caller caller, String slug) {
        return single(cards("core_community.by-slug", caller).setParameter("slug", slug));
    }

    @Override
    public Optional<Community> find(Caller caller, long id) {
        return single(cards("core_community.by-id", caller).setParameter("id", id));
    }

    private static Optional<Community> single(TypedQuery<Card> query) {
        return Optional.ofNullable(query.getSingleResultOrNull()).map(Card::community);
    }

    @Override
    @Transactional
    public Community create(Caller caller, NewCommunity given) {
        long owner = Access.member(caller);
        check(caller, given);
        CommunityEntity community = new CommunityEntity(ids.next(), given, clock.instant());
        entities.persist(community);
        storeOrRefuse(caller, given.slug());
        enter(community, owner, Role.OWNER);
        return community.community();
    }

    private static void check(Caller caller, NewCommunity given) {
        List<Rule> broken = Rule.broken(given);
        if (!broken.isEmpty()) {
            throw new HanseException(
                    ErrorCode.INVALID,
                    broken.stream()
                            .map(rule -> CoreWords.to(caller, rule.key()))
                            .collect(Collectors.joining(" ")));
        }
    }

    private void storeOrRefuse(Caller caller, String slug) {
        try {
            entities.flush();
        } catch (PersistenceException e) {
            if (Duplicates.caused(e)) {
                throw new HanseException(ErrorCode.CONFLICT, CoreWords.to(caller, "community.refused.taken", slug), e);
            }
            throw e;
        }
    }

    @Override
    @Transactional
    public void join(Caller caller, long id) {
        long member = Access.member(caller);
        CommunityEntity community = lock(caller, id);
        if (current(id, member).isEmpty()) {
            enter(community, member, Role.MEMBER);
        }
    }

    private void enter(CommunityEntity community, long member, Role role) {
        Instant now = clock.instant();
        MembershipEntity membership = new MembershipEntity(ids.next(), community.id(), member, role, now);
        entities.persist(membership);
        community.gain();
        signals.send(new MemberJoined(community.id(), now.toEpochMilli(), member, now));
    }

    @Override
    @Transactional
    public void leave(Caller caller, long id) {
        long member = Access.member(caller);
        CommunityEntity community = lock(caller, id);
        current(id, member).ifPresent(membership -> leave(caller, community, membership));
    }

    private void leave(Caller caller, CommunityEntity community, MembershipEntity membership) {
        long member = Access.member(caller);
        if (membership.role() == Role.OWNER && !hasOtherOwner(community.id(), member)) {
            throw new HanseException(ErrorCode.CONFLICT, CoreWords.to(caller, "community.refused.owner"));
        }
        Instant now = clock.instant();
        membership.end(now);
        community.lose();
        signals.send(new MemberLeft(community.id(), now.toEpochMilli(), member, now));
    }

    /** Lock the community, so that memberships and their count change one after the other. */
    private CommunityEntity lock(Caller caller, long id) {
        if (find(caller, id).isEmpty()) {
            throw new HanseException(ErrorCode.NOT_FOUND, "There is no such community.");
        }
        return entities.find(CommunityEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<MembershipEntity> current(long community, long member) {
        return Optional.ofNullable(entities.createNamedQuery("core_membership.current", MembershipEntity.class)
                .setParameter("community", community)
                .setParameter("member", member)
                .getSingleResultOrNull());
    }

    private boolean hasOtherOwner(long community, long member) {
        return !entities.createNamedQuery("core_membership.other-owner", Long.class)
                .setParameter("community", community)
                .setParameter("member", member)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
