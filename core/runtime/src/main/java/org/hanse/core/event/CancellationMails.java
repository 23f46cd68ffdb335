package org.hanse.core.event;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hanse.api.HanseException;
import org.hanse.api.PluginId;
import org.hanse.api.event.EventScheduled;
import org.hanse.api.mail.Attachment;
import org.hanse.api.mail.Mail;
import org.hanse.api.mail.Mailer;
import org.hanse.api.security.Caller;
import org.hanse.api.signal.SignalListener;
import org.hanse.api.view.Links;
import org.hanse.core.mail.MailRoute;
import org.hanse.core.view.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells those who wanted to come that an event is cancelled, in their language and at the time of the place. */
final class CancellationMails implements SignalListener<EventScheduled> {

    private static final Logger LOG = LoggerFactory.getLogger(CancellationMails.class);
    private static final int BATCH = 200;

    private final EventReader reader;
    private final EventLines lines;
    private final Messages messages;
    private final Links links;
    private final Mailer mailer;
    private final MailRoute route;
    private final Clock clock;

    @Inject
    CancellationMails(
            EventReader reader,
            EventLines lines,
            Messages messages,
            Links links,
            Mailer mailer,
            MailRoute route,
            Clock clock) {
        this.reader = reader;
        this.lines = lines;
        this.messages = messages;
        this.links = links;
        this.mailer = mailer;
        this.route = route;
        this.clock = clock;
    }

    @Override
    public void on(EventScheduled signal) {
        if (signal.cancelled() && route.isOpen()) {
            reader.whoeverReads(signal.subject())
                    .filter(event -> !event.overAt(clock.instant()))
                    .ifPresent(this::tell);
        }
    }

    private void tell(EventRow event) {
        EventTexts texts = reader.texts(event).withoutDescription();
        long last = 0;
        List<Guest> guests;
        do {
            guests = reader.toTell(event, last, BATCH);
            for (Guest guest : guests) {
                composed(event, texts, guest).ifPresent(mailer::send);
                last = guest.answer();
            }
        } while (guests.size() == BATCH);
    }

    /** Whom no mail can be written to must not keep the others from theirs. */
    private Optional<Mail> composed(EventRow event, EventTexts texts, Guest guest) {
        try {
            return Optional.of(mail(event, texts, guest));
        } catch (HanseException e) {
            LOG.warn("Member {} is not told that event {} is cancelled", guest.member(), event.id(), e);
            return Optional.empty();
        }
    }

    private Mail mail(EventRow row, EventTexts texts, Guest guest) {
        // The place's zone: what is cancelled is what stands on the invitation.
        Caller reads = Caller.anonymous(guest.locale(), row.event().zone());
        EventLine line = lines.of(row, reads);
        String title = oneLine(row.title());
        Optional<URI> page = Optional.of(URI.create(links.event(row.id()))).filter(URI::isAbsolute);
        String text = text(guest, "text", guest.name(), title, oneLine(row.communityName()), line.when());
        return new Mail(
                guest.member(),
                text(guest, "subject", title),
                page.map(address -> text + "\n\n" + address).orElse(text),
                List.of(new Attachment(
                        "event-%d.ics".formatted(row.id()),
                        "text/calendar; method=CANCEL",
                        CalendarEntry.cancelled(row.event(), texts, page, route.sender(), guest.email()))));
    }

    private String text(Guest guest, String what, Object... arguments) {
        return messages.text(PluginId.CORE, guest.locale(), "event.mail.cancelled." + what, arguments);
    }

    /** Titles come from people; a line break in one would be another header. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cc}]+", " ");
    }
}
