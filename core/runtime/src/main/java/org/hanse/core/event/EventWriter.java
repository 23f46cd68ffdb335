package org.hanse.core.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.community.Communities;
import org.hanse.api.event.EventDetails;
import org.hanse.api.event.EventScheduled;
import org.hanse.api.event.Events;
import org.hanse.api.security.Caller;
import org.hanse.api.signal.Signals;
import org.hanse.api.view.HtmlRenderer;
import org.hanse.core.data.Ids;
import org.hanse.core.security.Access;
import org.hanse.core.view.CoreWords;
import org.hanse.core.view.Writing;

/** Creates, changes and cancels events. */
@ApplicationScoped
class EventWriter {

    private final EntityManager entities;
    private final Communities communities;
    private final EventReader reader;
    private final HtmlRenderer renderer;
    private final Signals signals;
    private final Ids ids;
    private final Clock clock;

    @Inject
    EventWriter(
            EntityManager entities,
            Communities communities,
            EventReader reader,
            HtmlRenderer renderer,
            Signals signals,
            Ids ids,
            Clock clock) {
        this.entities = entities;
        this.communities = communities;
        this.reader = reader;
        this.renderer = renderer;
        this.signals = signals;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public long create(Caller caller, long community, EventDetails given) {
        long organiser = Access.member(caller);
        long place = reader.requirePlace(caller, community).id();
        Access.demand(caller, Events.CREATE, place);
        communities.demandOpen(caller, place);
        EventDetails details = tidy(given);
        EventRule.check(caller, details);
        Instant now = now();
        EventEntity event = new EventEntity(ids.next(), place, organiser, now);
        event.describe(details, Writing.rendered(renderer, caller, details.description()), now);
        entities.persist(event);
        announce(event, now);
        return event.id();
    }

    @Transactional
    public void edit(Caller caller, long id, long version, EventDetails given) {
        EventEntity event = lock(caller, id);
        if (event.version() != version) {
            throw new HanseException(ErrorCode.CONFLICT, CoreWords.to(caller, "event.refused.changed"));
        }
        if (event.cancelled()) {
            throw new HanseException(ErrorCode.CONFLICT, CoreWords.to(caller, "event.refused.cancelled"));
        }
        EventDetails details = tidy(given);
        EventRule.check(caller, details);
        Instant now = now();
        event.describe(details, Writing.rendered(renderer, caller, details.description()), now);
        announce(event, now);
    }

    @Transactional
    public void cancel(Caller caller, long id) {
        EventEntity event = lock(caller, id);
        if (!event.cancelled()) {
            Instant now = now();
            event.cancel(now);
            announce(event, now);
        }
    }

    private EventEntity lock(Caller caller, long id) {
        Access.member(caller);
        EventRow event = EventAcl.toChange(caller, reader.require(caller, id));
        communities.demandOpen(caller, event.community());
        return entities.find(EventEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private void announce(EventEntity event, Instant now) {
        signals.send(new EventScheduled(
                event.id(), event.version(), event.community(), event.organiser(), event.cancelled(), now));
    }

    /** Databases keep microseconds, calendars seconds. */
    private static EventDetails tidy(EventDetails given) {
        return new EventDetails(
                given.title().strip(),
                given.description().strip(),
                given.place().strip(),
                given.start().truncatedTo(ChronoUnit.SECONDS),
                given.end().truncatedTo(ChronoUnit.SECONDS),
                given.zone());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
