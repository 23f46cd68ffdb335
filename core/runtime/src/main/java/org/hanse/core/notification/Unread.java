package org.hanse.core.notification;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hanse.api.notification.DigestLine;
import org.hanse.api.notification.DigestSection;
import org.hanse.api.security.Caller;

/** What of the notifications for the digest has not been read. */
class Unread implements DigestSection {

    private final EntityManager entities;
    private final Lines lines;

    @Inject
    Unread(EntityManager entities, Lines lines) {
        this.entities = entities;
        this.lines = lines;
    }

    @Override
    public List<DigestLine> lines(Caller reader, Instant since, Instant until, int limit) {
        List<NotificationRow> rows = entities.createNamedQuery("core_notification.to-digest", NotificationRow.class)
                .setParameter("member", reader.member().orElseThrow())
                .setMaxResults(limit)
                .getResultList();
        return lines.known(reader, rows).stream()
                .map(line -> new DigestLine(line.title(), line.community(), line.address()))
                .toList();
    }
}
