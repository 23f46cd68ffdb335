package org.hanse.core.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.community.Communities;
import org.hanse.api.event.EventAnswered;
import org.hanse.api.event.Rsvp;
import org.hanse.api.security.Caller;
import org.hanse.api.signal.Signals;
import org.hanse.core.data.Ids;
import org.hanse.core.security.Access;
import org.hanse.core.view.CoreWords;

/** Takes answers, one after the other for each event, so that neither the count nor a policy's count of seats errs. */
@ApplicationScoped
class Answers {

    private final EntityManager entities;
    private final Communities communities;
    private final EventReader reader;
    private final Veto veto;
    private final Signals signals;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Answers(
            EntityManager entities,
            Communities communities,
            EventReader reader,
            Veto veto,
            Signals signals,
            Ids ids,
            Clock clock) {
        this.entities = entities;
        this.communities = communities;
        this.reader = reader;
        this.veto = veto;
        this.signals = signals;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public void answer(Caller caller, long id, Rsvp answer) {
        long member = Access.member(caller);
        EventRow seen = reader.require(caller, id);
        if (reader.answer(seen, member).filter(answer::equals).isPresent()) {
            return;
        }
        communities.demandOpen(caller, seen.community());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        refuseIfOver(caller, seen, now);
        // Before the lock: a policy that hangs keeps nobody else from answering.
        veto.check(seen.event(), member, answer, now, caller.locale());
        EventEntity event = entities.find(EventEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (event.version() != seen.version() || event.going() != seen.going()) {
            // Somebody was faster: what the policy counts must be what the lock protects.
            EventRow changed = reader.require(caller, id);
            refuseIfOver(caller, changed, now);
            veto.check(changed.event(), member, answer, now, caller.locale());
        }
        Optional<RsvpEntity> present = present(id, member);
        if (present.isEmpty() || present.get().answer() != answer) {
            store(event, present, member, answer, now);
        }
    }

    private static void refuseIfOver(Caller caller, EventRow event, Instant now) {
        if (event.cancelled()) {
            throw new HanseException(ErrorCode.CONFLICT, CoreWords.to(caller, "event.refused.no-more"));
        }
        if (event.overAt(now)) {
            throw new HanseException(ErrorCode.CONFLICT, CoreWords.to(caller, "event.refused.over"));
        }
    }

    private void store(EventEntity event, Optional<RsvpEntity> present, long member, Rsvp answer, Instant now) {
        int before = present.filter(row -> row.answer() == Rsvp.GOING).isPresent() ? 1 : 0;
        RsvpEntity row = present.orElseGet(() -> new RsvpEntity(ids.next(), event.id(), member));
        row.become(answer, now);
        if (present.isEmpty()) {
            entities.persist(row);
        }
        event.count((answer == Rsvp.GOING ? 1 : 0) - before);
        signals.send(new EventAnswered(
                event.id(), row.version(), event.community(), event.organiser(), member, answer, now));
    }

    private Optional<RsvpEntity> present(long event, long member) {
        return Optional.ofNullable(entities.createNamedQuery("core_rsvp.to-change", RsvpEntity.class)
                .setParameter("event", event)
                .setParameter("member", member)
                .getSingleResultOrNull());
    }
}
