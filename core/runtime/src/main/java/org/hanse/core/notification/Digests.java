package org.hanse.core.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import org.hanse.api.ErrorCode;
import org.hanse.api.Extension;
import org.hanse.api.Extensions;
import org.hanse.api.HanseException;
import org.hanse.api.notification.DigestLine;
import org.hanse.api.notification.DigestSection;
import org.hanse.api.notification.Notifications;
import org.hanse.core.view.CoreWords;
import org.hanse.core.view.Messages;

/** Writes the digest of one member, if there is anything to say, and finds the time of the next. */
@ApplicationScoped
class Digests {

    private static final int MOST = 8;

    private final EntityManager entities;
    private final Extensions extensions;
    private final Readers readers;
    private final Defaults defaults;
    private final Messages messages;
    private final Writer writer;

    @Inject
    Digests(
            EntityManager entities,
            Extensions extensions,
            Readers readers,
            Defaults defaults,
            Messages messages,
            Writer writer) {
        this.entities = entities;
        this.extensions = extensions;
        this.readers = readers;
        this.defaults = defaults;
        this.messages = messages;
        this.writer = writer;
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void write(long member, Instant now) {
        PersonEntity person = entities.find(PersonEntity.class, member, LockModeType.PESSIMISTIC_WRITE);
        Reader reader = readers.find(member).orElse(null);
        if (person == null || reader == null) {
            return;
        }
        Frequency frequency = defaults.digest(person.digest());
        Instant next = frequency.next(
                now, defaults.hour(person.hour()), reader.caller().zone());
        if (person.awaitsDigest()
                && frequency != Frequency.NEVER
                && reader.address().isPresent()) {
            send(reader, frequency, parts(reader, person.digested(), next), now);
        }
        person.digested(now, next);
    }

    private void send(Reader reader, Frequency frequency, List<Writing.Part> parts, Instant now) {
        if (!parts.isEmpty()) {
            String subject = CoreWords.to(reader.caller(), "notification.digest." + frequency.text() + ".subject");
            String why = CoreWords.to(reader.caller(), "notification.digest.why");
            writer.send(reader, new Writing(subject, Way.DIGEST, why, parts));
            told("core_notification.digested", reader.member(), now);
        }
    }

    private void told(String query, long member, Instant now) {
        entities.createNamedQuery(query + "-unseen")
                .setParameter("member", member)
                .setParameter("now", now)
                .executeUpdate();
        entities.createNamedQuery(query).setParameter("member", member).executeUpdate();
    }

    private List<Writing.Part> parts(Reader reader, Instant since, Instant until) {
        return extensions.of(Notifications.DIGEST_SECTION).stream()
                .map(section -> part(reader, section, since, until))
                .filter(part -> !part.items().isEmpty())
                .toList();
    }

    private Writing.Part part(Reader reader, Extension<DigestSection> section, Instant since, Instant until) {
        String heading = messages.text(
                section.plugin(),
                reader.caller().locale(),
                "digest." + section.name().substring(section.name().indexOf(':') + 1));
        return new Writing.Part(
                heading,
                lines(reader, section.value(), since, until).stream()
                        .limit(MOST)
                        .map(line -> new Writing.Item(line.title(), line.detail(), line.address()))
                        .toList());
    }

    /** The guard has counted the failure already; the others still have something to say. */
    private static List<DigestLine> lines(Reader reader, DigestSection section, Instant since, Instant until) {
        try {
            return section.lines(reader.caller(), since, until, MOST);
        } catch (HanseException e) {
            if (e.code() == ErrorCode.PLUGIN_FAILED) {
                return List.of();
            }
            throw e;
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void postpone(long member, Instant later) {
        entities.createNamedQuery("core_notified.postpone")
                .setParameter("member", member)
                .setParameter("later", later)
                .executeUpdate();
    }
}
