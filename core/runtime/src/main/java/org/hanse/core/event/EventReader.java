package org.hanse.core.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.Slice;
import org.hanse.api.Window;
import org.hanse.api.event.Rsvp;
import org.hanse.api.profile.Member;
import org.hanse.api.security.Caller;
import org.hanse.core.data.Keyset;
import org.hanse.core.security.Sight;

/** Reads events as rows; what the caller may not see is not among them. */
@ApplicationScoped
class EventReader {

    private static final Keyset<EventRow> LIST = Keyset.rising(EventRow::sortKey);

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    EventReader(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Return the events of all communities that have not ended. */
    Slice<EventRow> next(Caller caller, Window window) {
        return LIST.read(window, side -> ahead("core_event.next." + side, caller));
    }

    /** Return the events of a community that have not ended. */
    Slice<EventRow> next(Caller caller, long community, Window window) {
        return LIST.read(window, side -> ahead("core_event.in." + side, caller).setParameter("community", community));
    }

    private TypedQuery<EventRow> ahead(String query, Caller caller) {
        return rows(query, caller).setParameter("now", clock.instant());
    }

    private TypedQuery<EventRow> rows(String query, Caller caller) {
        return Sight.ofAuthored(entities.createNamedQuery(query, EventRow.class), caller);
    }

    Optional<EventRow> find(Caller caller, long event) {
        return first(rows("core_event.by-id", caller).setParameter("id", event));
    }

    /** Return the next events in the communities that the caller belongs to that begin before an instant. */
    List<EventRow> before(Caller caller, Instant until, int limit) {
        return rows("core_event.upcoming", caller)
                .setParameter("now", clock.instant())
                .setParameter("until", until)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Return those of some events that the caller may see. */
    List<EventRow> some(Caller caller, Set<Long> ids) {
        return rows("core_event.some", caller)
                .setParameter("ids", ids)
                .setMaxResults(ids.size())
                .getResultList();
    }

    /** Return an event for work that nobody in particular asks for. */
    Optional<EventRow> whoeverReads(long event) {
        return first(entities.createNamedQuery("core_event.whoever-reads", EventRow.class)
                .setParameter("id", event));
    }

    /** Return who comes, perhaps or for sure, still reads the community and has an address, in the order of answers. */
    List<Guest> toTell(EventRow event, long after, int limit) {
        return Sight.ofEachMember(entities.createNamedQuery("core_rsvp.to-tell", Guest.class))
                .setParameter("event", event.id())
                .setParameter("key", after)
                .setMaxResults(limit)
                .getResultList();
    }

    EventRow require(Caller caller, long event) {
        return find(caller, event).orElseThrow(NoEvent::of);
    }

    /** Return the longer texts of an event that the caller has been found to see. */
    EventTexts texts(EventRow event) {
        return first(entities.createNamedQuery("core_event.texts", EventTexts.class)
                        .setParameter("id", event.id()))
                .orElseThrow(NoEvent::of);
    }

    /** Return who gave an answer to an event that the caller has been found to see, the earliest first. */
    List<Member> guests(Caller caller, EventRow event, Rsvp answer, int limit) {
        return Sight.ofPeople(entities.createNamedQuery("core_rsvp.guests", Member.class), caller)
                .setParameter("event", event.id())
                .setParameter("answer", answer)
                .setMaxResults(limit)
                .getResultList();
    }

    Optional<Rsvp> answer(EventRow event, long member) {
        return first(entities.createNamedQuery("core_rsvp.answer", Rsvp.class)
                .setParameter("event", event.id())
                .setParameter("member", member));
    }

    Place requirePlace(Caller caller, String slug) {
        return required(place("core_event.place-by-slug", caller).setParameter("slug", slug));
    }

    Place requirePlace(Caller caller, long community) {
        return required(place("core_event.place-by-id", caller).setParameter("id", community));
    }

    private TypedQuery<Place> place(String query, Caller caller) {
        return Sight.ofContent(entities.createNamedQuery(query, Place.class), caller);
    }

    private static Place required(TypedQuery<Place> query) {
        return first(query).orElseThrow(() -> new HanseException(ErrorCode.NOT_FOUND, "There is no such community."));
    }

    private static <T> Optional<T> first(TypedQuery<T> query) {
        return Optional.ofNullable(query.getSingleResultOrNull());
    }
}
