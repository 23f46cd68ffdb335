package org.hanse.core.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hanse.api.Slice;
import org.hanse.api.Window;
import org.hanse.api.notification.Subject;
import org.hanse.core.data.Keyset;

/** The notifications of a member, the latest first. */
@ApplicationScoped
class Inbox {

    private static final Keyset<NotificationRow> LIST = Keyset.falling(NotificationRow::place);

    private final EntityManager entities;
    private final People people;
    private final Clock clock;

    @Inject
    Inbox(EntityManager entities, People people, Clock clock) {
        this.entities = entities;
        this.people = people;
        this.clock = clock;
    }

    Slice<NotificationRow> list(long member, Window window) {
        return LIST.read(
                window,
                side -> entities.createNamedQuery("core_notification." + side, NotificationRow.class)
                        .setParameter("member", member));
    }

    Optional<NotificationRow> find(long member, long id) {
        return Optional.ofNullable(entities.createNamedQuery("core_notification.one", NotificationRow.class)
                .setParameter("member", member)
                .setParameter("id", id)
                .getSingleResultOrNull());
    }

    int unread(long member) {
        return people.unread(member);
    }

    /** Note that a member has read a notification; mail about it stays away. */
    @Transactional
    public void read(long member, long id) {
        read(member, entities.createNamedQuery("core_notification.read").setParameter("id", id));
    }

    /** Note that a member has read all notifications up to a place in the list: later ones came unseen. */
    @Transactional
    public void readAll(long member, long until) {
        read(member, entities.createNamedQuery("core_notification.read-all").setParameter("until", until));
    }

    /** Note that a member has read what notifications are about, if any of them is unread; return whether one was. */
    @Transactional
    public boolean readAbout(long member, Subject subject, List<String> similar) {
        boolean any = !about(entities.createNamedQuery("core_notification.about", Long.class), subject, similar)
                .setParameter("member", member)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        if (any) {
            read(member, about(entities.createNamedQuery("core_notification.read-about"), subject, similar));
        }
        return any;
    }

    private static Query about(Query query, Subject subject, List<String> similar) {
        return query.setParameter("similar", similar)
                .setParameter("kind", subject.kind())
                .setParameter("object", subject.id());
    }

    /** Whoever changes notifications holds their member first, as the others who do: none waits in a ring. */
    private void read(long member, Query query) {
        people.hold(List.of(member));
        int read = query.setParameter("member", member)
                .setParameter("now", clock.instant().truncatedTo(ChronoUnit.MICROS))
                .setParameter("never", NotificationEntity.NEVER)
                .executeUpdate();
        if (read > 0) {
            people.uncount(member, read);
        }
    }
}
