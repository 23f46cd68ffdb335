package org.hanse.core.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import org.hanse.api.event.EventDetails;
import org.hanse.api.view.Html;
import org.hanse.core.security.Sight;

/**
 * An event as it is stored: local times with their zone, as the organiser means them, and the instants that follow from
 * them. Writers lock it, so that its version counts changes of the event and not answers to it.
 */
@Entity(name = "core_event")
@Table(name = "hanse_event")
@NamedQuery(
        name = "core_event.next.after",
        query = EventEntity.ROWS + EventEntity.AHEAD + " and e.sortKey > :key order by e.sortKey")
@NamedQuery(
        name = "core_event.next.before",
        query = EventEntity.ROWS + EventEntity.AHEAD + " and e.sortKey < :key order by e.sortKey desc")
@NamedQuery(
        name = "core_event.in.after",
        query = EventEntity.ROWS + EventEntity.AHEAD
                + " and e.community = :community and e.sortKey > :key order by e.sortKey")
@NamedQuery(
        name = "core_event.in.before",
        query = EventEntity.ROWS + EventEntity.AHEAD
                + " and e.community = :community and e.sortKey < :key order by e.sortKey desc")
@NamedQuery(name = "core_event.by-id", query = EventEntity.ROWS + " where e.id = :id and " + Sight.OF_EVENT)
@NamedQuery(
        name = "core_event.seen",
        query = "select e.id from core_event e join core_community c on c.id = e.community where e.id in :ids and "
                + Sight.OF_EVENT + " order by e.id")
@NamedQuery(
        name = "core_event.audience",
        query = "select m.id from core_member m join core_event e on e.id = :id join core_community c"
                + " on c.id = e.community where m.id in :members and "
                + Sight.UNBLOCKED_FOR_EACH + "e.organiser) and " + Sight.OF_EACH_MEMBER + " order by m.id")
@NamedQuery(name = "core_event.community", query = "select e.community from core_event e where e.id = :id")
@NamedQuery(
        name = "core_event.upcoming",
        query = EventEntity.ROWS + " where e.startsAt > :now and e.startsAt < :until and e.cancelled = false"
                + " and exists (select w.id from core_membership w where w.community = e.community"
                + " and w.member = :reader and w.left is null) and " + Sight.OF_EVENT + " order by e.sortKey")
@NamedQuery(
        name = "core_event.some",
        query = EventEntity.ROWS + " where e.id in :ids and " + Sight.OF_EVENT + " order by e.id")
@NamedQuery(name = "core_event.whoever-reads", query = EventEntity.ROWS + " where e.id = :id")
@NamedQuery(
        name = "core_event.texts",
        query = "select new org.hanse.core.event.EventTexts(e.description, e.html, e.created, e.changed)"
                + " from core_event e where e.id = :id")
@NamedQuery(name = "core_event.place-by-id", query = EventEntity.PLACE + " where c.id = :id and " + Sight.OF_COMMUNITY)
@NamedQuery(
        name = "core_event.place-by-slug",
        query = EventEntity.PLACE + " where c.slug = :slug and " + Sight.OF_COMMUNITY)
@NamedQuery(
        name = "core_event.lines",
        query = "select new org.hanse.core.event.FoundEvent(e.id, e.community, e.organiser, e.title, e.place,"
                + " e.html, e.startsAt)"
                + " from core_event e where e.id in :ids")
@NamedQuery(name = "core_event.ids", query = "select e.id from core_event e where e.id > :after order by e.id")
public class EventEntity {

    static final String ROWS = "select new org.hanse.core.event.EventRow(e.id, e.community, c.slug, c.name, e.sortKey,"
            + " e.title, e.place, e.start, e.end, e.zone, e.organiser, coalesce(m.name, ''), e.cancelled, e.going,"
            + " e.version) from core_event e join core_community c on c.id = e.community"
            + " left join core_member m on m.id = e.organiser";

    static final String AHEAD = " where e.endsAt > :now and " + Sight.OF_EVENT;

    static final String PLACE = "select new org.hanse.core.event.Place(c.id, c.slug, c.name) from core_community c";

    @Id
    private long id;

    @Column(name = "community_id")
    private long community;

    @Column(name = "sort_key")
    private long sortKey;

    @Column
    private String title = "";

    @Column
    private String description = "";

    @Column(name = "description_html")
    private String html = "";

    @Column
    private String place = "";

    @Column(name = "start_local")
    private LocalDateTime start = LocalDateTime.MIN;

    @Column(name = "end_local")
    private LocalDateTime end = LocalDateTime.MIN;

    @Column
    private String zone = "UTC";

    @Column(name = "starts_at")
    private Instant startsAt = Instant.EPOCH;

    @Column(name = "ends_at")
    private Instant endsAt = Instant.EPOCH;

    @Column(name = "organiser_id")
    private long organiser;

    @Column
    private boolean cancelled;

    @Column
    private int going;

    @Column(name = "created_at")
    private Instant created = Instant.EPOCH;

    @Column(name = "changed_at")
    private Instant changed = Instant.EPOCH;

    @Column
    private long version;

    /** For the persistence provider. */
    protected EventEntity() {}

    EventEntity(long id, long community, long organiser, Instant now) {
        this.id = id;
        this.community = community;
        this.organiser = organiser;
        this.created = now;
    }

    /** Take over what the organiser says, with the description rendered. */
    void describe(EventDetails details, Html rendered, Instant now) {
        title = details.title();
        description = details.description();
        html = rendered.markup();
        place = details.place();
        start = details.start();
        end = details.end();
        zone = details.zone().getId();
        startsAt = start.atZone(details.zone()).toInstant();
        endsAt = end.atZone(details.zone()).toInstant();
        sortKey = Position.of(startsAt, id);
        change(now);
    }

    void cancel(Instant now) {
        cancelled = true;
        change(now);
    }

    void count(int more) {
        going += more;
    }

    private void change(Instant now) {
        changed = now;
        version++;
    }

    long id() {
        return id;
    }

    long community() {
        return community;
    }

    long organiser() {
        return organiser;
    }

    boolean cancelled() {
        return cancelled;
    }

    int going() {
        return going;
    }

    long version() {
        return version;
    }
}
