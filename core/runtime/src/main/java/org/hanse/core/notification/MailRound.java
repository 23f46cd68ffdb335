package org.hanse.core.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hanse.api.notification.Importance;
import org.hanse.api.settings.Setting;
import org.hanse.api.settings.Settings;

/**
 * Brings one member what is due. Mail goes through the outbox, in the transaction that notes it: it is neither lost nor
 * written twice.
 */
@ApplicationScoped
class MailRound {

    /** How many mails a member gets within a day, those that have to be known apart. */
    static final Setting<Integer> MOST = Setting.number("notification-mails-a-day", 100, 1, 1000);

    private static final int SOME = 100;

    private final EntityManager entities;
    private final Catalogue catalogue;
    private final Readers readers;
    private final People people;
    private final Lines lines;
    private final NoticeMail mail;
    private final Settings settings;

    @Inject
    MailRound(
            EntityManager entities,
            Catalogue catalogue,
            Readers readers,
            People people,
            Lines lines,
            NoticeMail mail,
            Settings settings) {
        this.entities = entities;
        this.catalogue = catalogue;
        this.readers = readers;
        this.people = people;
        this.lines = lines;
        this.mail = mail;
        this.settings = settings;
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void bring(long member, Instant now) {
        people.hold(List.of(member));
        List<NotificationEntity> due = entities.createNamedQuery("core_notification.due", NotificationEntity.class)
                .setParameter("member", member)
                .setParameter("now", now)
                .setMaxResults(SOME)
                .getResultList();
        Optional<Reader> reader =
                readers.find(member).filter(known -> known.address().isPresent());
        if (reader.isPresent()) {
            letters(due).forEach(letter -> bring(reader.get(), letter, now));
        } else {
            due.forEach(row -> row.settled(now));
        }
    }

    /** What is of one type and one community comes in one mail; what has to be known comes alone. */
    private Collection<List<NotificationEntity>> letters(List<NotificationEntity> due) {
        Map<String, List<NotificationEntity>> letters = due.stream()
                .collect(Collectors.groupingBy(
                        row -> row.type() + " " + (isTransactional(row) ? row.id() : row.way()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return letters.values();
    }

    private boolean isTransactional(NotificationEntity row) {
        return catalogue
                .kind(row.type())
                .filter(kind -> kind.type().importance() == Importance.TRANSACTIONAL)
                .isPresent();
    }

    private void bring(Reader reader, List<NotificationEntity> rows, Instant now) {
        List<Line> seen = lines.known(
                reader.caller(), rows.stream().map(NotificationEntity::row).toList());
        if (seen.isEmpty()) {
            rows.forEach(row -> row.settled(now));
            return;
        }
        NotificationEntity first = rows.get(0);
        PersonEntity person = people.one(reader.member());
        if (isTransactional(first) || person.mayMail(now, settings.get(MOST))) {
            catalogue.kind(first.type()).ifPresent(kind -> mail.send(reader, kind, first.way(), seen));
            rows.forEach(row -> row.mailed(now));
        } else {
            rows.forEach(row -> row.postpone(person.mailsAgain()));
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void postpone(long member, Instant now, Instant later) {
        entities.createNamedQuery("core_notification.postpone")
                .setParameter("member", member)
                .setParameter("now", now)
                .setParameter("later", later)
                .executeUpdate();
    }
}
