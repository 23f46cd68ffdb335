package org.hanse.core.connection;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.profile.MemberBlocked;
import org.hanse.api.security.Caller;
import org.hanse.api.signal.Signals;
import org.hanse.core.data.Ids;
import org.hanse.core.view.CoreWords;

/** Puts blocks between two, and lifts them, in the current transaction. */
class Blocking {

    private final EntityManager entities;
    private final Counterpart counterpart;
    private final Ids ids;
    private final Clock clock;
    private final Signals signals;

    @Inject
    Blocking(EntityManager entities, Counterpart counterpart, Ids ids, Clock clock, Signals signals) {
        this.entities = entities;
        this.counterpart = counterpart;
        this.ids = ids;
        this.clock = clock;
        this.signals = signals;
    }

    /** Block somebody, who may have blocked the caller already without the caller knowing; nobody is blocked as silently. */
    void block(Caller caller, long member) {
        long self = counterpart.other(caller, member);
        if (isOwn(self, member) || !counterpart.exists(member)) {
            return;
        }
        long own = entities.createNamedQuery("core_block.count", Long.class)
                .setParameter("member", self)
                .getSingleResult();
        if (own >= RequestBlocks.MOST) {
            throw new HanseException(
                    ErrorCode.CONFLICT, CoreWords.to(caller, "connection.refused.blocks", RequestBlocks.MOST));
        }
        Instant now = clock.instant();
        disconnect(self, member);
        entities.createNamedQuery("core_follow.between")
                .setParameter("member", self)
                .setParameter("other", member)
                .executeUpdate();
        entities.persist(new BlockEntity(ids.next(), self, member, true, now));
        entities.persist(new BlockEntity(ids.next(), member, self, false, now));
        signals.send(new MemberBlocked(self, now.toEpochMilli(), member, false, now));
    }

    /** Lift a block. */
    void unblock(long self, long member) {
        int lifted = entities.createNamedQuery("core_block.lift")
                .setParameter("member", self)
                .setParameter("other", member)
                .executeUpdate();
        if (lifted > 0) {
            Instant now = clock.instant();
            signals.send(new MemberBlocked(self, now.toEpochMilli(), member, true, now));
        }
    }

    /** End both sides of a connection. */
    void disconnect(long self, long member) {
        entities.createNamedQuery("core_connection.end")
                .setParameter("member", self)
                .setParameter("other", member)
                .executeUpdate();
    }

    /** Return whether a member has blocked another. */
    boolean isOwn(long self, long member) {
        return entities.createNamedQuery("core_block.own", Long.class)
                        .setParameter("member", self)
                        .setParameter("other", member)
                        .getSingleResultOrNull()
                != null;
    }
}
