package org.hanse.core.event;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import org.hanse.api.event.Rsvp;
import org.hanse.api.privacy.Eraser;
import org.hanse.api.privacy.Erasure;
import org.hanse.api.privacy.Export;
import org.hanse.api.privacy.Exporter;
import org.hanse.api.signal.Signals;
import org.hanse.core.privacy.MemberRows;

/**
 * Tells members what they organise and where they go. Whoever is erased goes nowhere any more; an event to which others
 * go stays in their calendars without its organiser, and without its words and cancelled if everything is to go.
 */
class EventData implements Exporter, Eraser {

    private static final String EVENTS = "select e.id, e.title, e.description, e.place,"
            + " e.startsAt, e.endsAt, e.cancelled, e.created"
            + " from core_event e where e.organiser = :member and e.id > :key order by e.id";
    private static final String ANSWERS = "select r.id, e.title, e.startsAt,"
            + " r.answer, r.at from core_rsvp r join core_event e on e.id = r.event"
            + " where r.member = :member and r.id > :key order by r.id";
    private static final String GUESTS =
            "(select count(r.id) from core_rsvp r where r.event = e.id and r.member <> e.organiser)";

    private final EntityManager entities;
    private final Clock clock;
    private final Signals signals;

    @Inject
    EventData(EntityManager entities, Clock clock, Signals signals) {
        this.entities = entities;
        this.clock = clock;
        this.signals = signals;
    }

    @Override
    public void export(long member, Export to) {
        MemberRows rows = new MemberRows(entities, member);
        rows.tell(to, "events", EVENTS, "title", "text", "place", "starts", "ends", "cancelled", "written");
        rows.tell(to, "answers", ANSWERS, "event", "starts", "answer", "answered");
    }

    @Override
    public void erase(Erasure erasure) {
        MemberRows rows = new MemberRows(entities, erasure.member());
        rows.change(
                "update core_event e set e.going = e.going - 1 where e.id in"
                        + " (select r.event from core_rsvp r where r.member = :member and r.answer = :going)",
                Map.of("going", Rsvp.GOING));
        rows.change("delete from core_rsvp r where r.member = :member");
        if (!erasure.keepsContributions()) {
            rows.indexAgain(
                    signals,
                    "core:events",
                    "select e.id from core_event e where e.organiser = :member and e.id > :key order by e.id");
            rows.change("delete from core_event e where e.organiser = :member and " + GUESTS + " = 0");
            rows.change(
                    "update core_event e set e.title = '—', e.description = '', e.html = '', e.place = '',"
                            + " e.cancelled = true, e.version = e.version + 1, e.changed = :now"
                            + " where e.organiser = :member",
                    Map.of("now", clock.instant()));
        }
        rows.change("update core_event e set e.organiser = 0 where e.organiser = :member");
    }
}
