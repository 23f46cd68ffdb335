package org.hanse.core.connection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.Slice;
import org.hanse.api.Window;
import org.hanse.api.profile.Acquaintance;
import org.hanse.api.profile.ConnectionRequested;
import org.hanse.api.profile.Connections;
import org.hanse.api.profile.MembersConnected;
import org.hanse.api.profile.Relation;
import org.hanse.api.profile.Relation.State;
import org.hanse.api.security.Caller;
import org.hanse.api.signal.Signals;
import org.hanse.core.data.Duplicates;
import org.hanse.core.data.Ids;
import org.hanse.core.data.Keyset;
import org.hanse.core.security.Access;
import org.hanse.core.view.CoreWords;

/** Connections in the database. */
@ApplicationScoped
class StoredConnections implements Connections {

    /** So many requests of a member may wait for an answer. */
    private static final int MOST_WAITING = 200;

    private final EntityManager entities;
    private final Counterpart counterpart;
    private final Blocking blocking;
    private final Ids ids;
    private final Clock clock;
    private final Signals signals;

    @Inject
    StoredConnections(
            EntityManager entities, Counterpart counterpart, Blocking blocking, Ids ids, Clock clock, Signals signals) {
        this.entities = entities;
        this.counterpart = counterpart;
        this.blocking = blocking;
        this.ids = ids;
        this.clock = clock;
        this.signals = signals;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    StoredConnections() {
        this(null, null, null, null, null, null);
    }

    @Override
    public Relation with(Caller caller, long member) {
        long self = Access.member(caller);
        boolean blocks = blocking.isOwn(self, member);
        if (blocks) {
            return new Relation(State.NONE, false, true);
        }
        if (!caller.administrator()) {
            counterpart.require(caller, member);
        }
        return new Relation(
                side(self, member).map(ConnectionEntity::state).orElse(State.NONE), follows(self, member), false);
    }

    @Override
    @Transactional
    public void connect(Caller caller, long member) {
        long self = counterpart.require(caller, member);
        Instant now = clock.instant();
        Optional<ConnectionEntity> own = side(self, member);
        switch (own.map(ConnectionEntity::state).orElse(State.NONE)) {
            case NONE -> ask(caller, self, member, now);
            case RECEIVED, IGNORED -> {
                Optional<ConnectionEntity> others = side(member, self);
                if (others.isPresent()) {
                    own.orElseThrow().become(State.CONNECTED, now);
                    others.get().become(State.CONNECTED, now);
                    signals.send(new MembersConnected(member, now.toEpochMilli(), self, now));
                } else {
                    // The other has taken back what was ignored: now this is a request of one's own.
                    entities.remove(own.orElseThrow());
                    entities.flush();
                    ask(caller, self, member, now);
                }
            }
            case REQUESTED, CONNECTED -> {
                // It is so already.
            }
        }
    }

    private void ask(Caller caller, long self, long member, Instant now) {
        long waiting = entities.createNamedQuery("core_connection.waiting", Long.class)
                .setParameter("member", self)
                .setParameter("state", State.REQUESTED)
                .getSingleResult();
        if (waiting >= MOST_WAITING) {
            throw new HanseException(
                    ErrorCode.CONFLICT, CoreWords.to(caller, "connection.refused.waiting", MOST_WAITING));
        }
        entities.persist(new ConnectionEntity(ids.next(), self, member, State.REQUESTED, now));
        // Who has ignored somebody is not asked again by the same.
        boolean ignored = isIgnored(self, member);
        if (!ignored) {
            entities.persist(new ConnectionEntity(ids.next(), member, self, State.RECEIVED, now));
        }
        storeOrRefuse(caller);
        if (!ignored) {
            signals.send(new ConnectionRequested(member, now.toEpochMilli(), self, now));
        }
    }

    /** Both may ask each other at once. */
    private void storeOrRefuse(Caller caller) {
        try {
            entities.flush();
        } catch (PersistenceException e) {
            if (Duplicates.caused(e)) {
                throw new HanseException(ErrorCode.CONFLICT, CoreWords.to(caller, "connection.refused.meanwhile"), e);
            }
            throw e;
        }
    }

    @Override
    @Transactional
    public void ignore(Caller caller, long member) {
        long self = counterpart.require(caller, member);
        side(self, member)
                .filter(side -> side.state() == State.RECEIVED)
                .ifPresent(side -> side.become(State.IGNORED, clock.instant()));
    }

    @Override
    @Transactional
    public void disconnect(Caller caller, long member) {
        long self = Access.member(caller);
        if (isIgnored(self, member)) {
            side(self, member).ifPresent(entities::remove);
        } else {
            blocking.disconnect(self, member);
        }
    }

    @Override
    @Transactional
    public void follow(Caller caller, long member) {
        long self = counterpart.require(caller, member);
        if (!follows(self, member)) {
            entities.persist(new FollowEntity(ids.next(), self, member, clock.instant()));
            storeOrRefuse(caller);
        }
    }

    @Override
    @Transactional
    public void unfollow(Caller caller, long member) {
        followed(Access.member(caller), member).ifPresent(entities::remove);
    }

    @Override
    @Transactional
    public void block(Caller caller, long member) {
        blocking.block(caller, member);
    }

    @Override
    @Transactional
    public void unblock(Caller caller, long member) {
        blocking.unblock(Access.member(caller), member);
    }

    @Override
    public Slice<Acquaintance> list(Caller caller, Relation.Kind kind, Window window) {
        long self = Access.member(caller);
        return Keyset.<Acquaintance>falling(Acquaintance::id).read(window, side -> lines(kind, side, self));
    }

    private TypedQuery<Acquaintance> lines(Relation.Kind kind, String side, long self) {
        return switch (kind) {
            case FOLLOWED -> lines("core_follow." + side, self);
            case BLOCKED -> lines("core_block." + side, self);
            case CONNECTED, RECEIVED, REQUESTED ->
                lines("core_connection." + side, self).setParameter("state", State.valueOf(kind.name()));
        };
    }

    private TypedQuery<Acquaintance> lines(String query, long self) {
        return entities.createNamedQuery(query, Acquaintance.class).setParameter("member", self);
    }

    private Optional<ConnectionEntity> side(long member, long other) {
        return Optional.ofNullable(entities.createNamedQuery("core_connection.of", ConnectionEntity.class)
                .setParameter("member", member)
                .setParameter("other", other)
                .getSingleResultOrNull());
    }

    private boolean isIgnored(long self, long member) {
        return side(member, self).map(ConnectionEntity::state).orElse(State.NONE) == State.IGNORED;
    }

    private boolean follows(long member, long other) {
        return followed(member, other).isPresent();
    }

    private Optional<FollowEntity> followed(long member, long other) {
        return Optional.ofNullable(entities.createNamedQuery("core_follow.of", FollowEntity.class)
                .setParameter("member", member)
                .setParameter("other", other)
                .getSingleResultOrNull());
    }
}
