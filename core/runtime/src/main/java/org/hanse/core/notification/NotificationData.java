package org.hanse.core.notification;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hanse.api.privacy.Eraser;
import org.hanse.api.privacy.Erasure;
import org.hanse.api.privacy.Export;
import org.hanse.api.privacy.Exporter;
import org.hanse.api.privacy.Retention;
import org.hanse.core.privacy.MemberRows;

/** Tells members what they were told, and forgets it: with them, and some time after they have read it. */
class NotificationData implements Exporter, Eraser, Retention {

    private static final String TOLD = "select n.id, n.type, n.kind, n.object,"
            + " n.amount, n.latest, n.read from core_notification n"
            + " where n.member = :member and n.id > :key order by n.id";

    private static final String CHOSEN = "select c.id, c.type, c.community,"
            + " c.channels from core_choice c where c.member = :member and c.id > :key order by c.id";
    private static final String MUTED = "select m.id, m.community, m.about, m.until"
            + " from core_mute m where m.member = :member and m.id > :key order by m.id";

    private final EntityManager entities;

    @Inject
    NotificationData(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void export(long member, Export to) {
        MemberRows rows = new MemberRows(entities, member);
        rows.tell(to, "notifications", TOLD, "act", "subject", "item", "number", "written", "opened");
        rows.tell(to, "notification-choices", CHOSEN, "act", "community", "number");
        rows.tell(to, "notification-choices", MUTED, "community", "topic", "ends");
    }

    @Override
    public void erase(Erasure erasure) {
        MemberRows rows = new MemberRows(entities, erasure.member());
        rows.change("delete from core_notified p where p.member = :member");
        rows.change("delete from core_notification n where n.member = :member");
        rows.change("delete from core_choice c where c.member = :member");
        rows.change("delete from core_mute m where m.member = :member");
        // Others keep what they were told, without the name.
        rows.change("update core_notification n set n.actor = 0 where n.actor = :member");
    }

    @Override
    public long count(Instant before) {
        return entities.createNamedQuery("core_notification.old", Long.class)
                .setParameter("before", before)
                .getSingleResult();
    }

    @Override
    public int delete(Instant before, int most) {
        List<Long> old = entities.createNamedQuery("core_notification.oldest", Long.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
        if (!old.isEmpty()) {
            entities.createNamedQuery("core_notification.delete")
                    .setParameter("ids", old)
                    .executeUpdate();
        }
        return old.size();
    }
}
