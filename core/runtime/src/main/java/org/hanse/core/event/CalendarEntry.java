package org.hanse.core.event;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Created;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.event.Event;
import org.hanse.core.mail.Sender;

/** An event as a file for a person's own calendar (RFC 5545). */
final class CalendarEntry {

    private static final ZoneId UTC = ZoneId.of("UTC");

    private CalendarEntry() {}

    /**
     * Return the file of an event.
     *
     * @param address the absolute address of the event's page
     */
    static String published(Event event, EventTexts texts, URI address) {
        return write(calendar(event, entry(event, texts, Optional.of(address))));
    }

    /**
     * Return the file that takes a cancelled event off the calendar of somebody who had it (RFC 5546, section 3.2.5).
     *
     * @param address the absolute address of the event's page, if it is known
     * @param sender speaks for the organiser, whose own address is nobody's business
     * @param attendee the address of the person
     */
    static String cancelled(Event event, EventTexts texts, Optional<URI> address, Sender sender, String attendee) {
        VEvent entry = entry(event, texts, address);
        entry.add(new Organizer(mailto(sender.address())));
        entry.add(new Attendee(mailto(attendee)));
        Calendar calendar = calendar(event, entry);
        calendar.add(ImmutableMethod.CANCEL);
        return write(calendar);
    }

    private static URI mailto(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (URISyntaxException e) {
            throw new HanseException(ErrorCode.BAD_HOST, "an address of the host cannot be written as mailto:", e);
        }
    }

    private static String write(Calendar calendar) {
        StringWriter out = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static Calendar calendar(Event event, VEvent entry) {
        List<CalendarComponent> components = new ArrayList<>();
        if (!event.zone().equals(UTC)) {
            components.add(ZoneComponent.of(
                    event.zone(), event.startsAt().toInstant(), event.endsAt().toInstant()));
        }
        components.add(entry);
        return new Calendar(
                new PropertyList(List.of(
                        new ProdId("-//Hanse//Hanse 0.1//EN"),
                        ImmutableVersion.VERSION_2_0,
                        ImmutableCalScale.GREGORIAN)),
                new ComponentList<>(components));
    }

    private static VEvent entry(Event event, EventTexts texts, Optional<URI> address) {
        VEvent entry = new VEvent(false);
        // The same for life, so that a calendar replaces what it has; the sequence says which one is newer.
        entry.add(new Uid("hanse-event-" + event.id()));
        entry.add(new Sequence((int) event.version() - 1));
        entry.add(new DtStamp(seconds(texts.changed())));
        entry.add(new Created(seconds(texts.created())));
        entry.add(new LastModified(seconds(texts.changed())));
        entry.add(new DtStart<>(moment(event.startsAt())));
        entry.add(new DtEnd<>(moment(event.endsAt())));
        entry.add(new Summary(event.title()));
        if (!texts.description().isEmpty()) {
            entry.add(new Description(texts.description()));
        }
        if (!event.place().isEmpty()) {
            entry.add(new Location(event.place()));
        }
        address.map(Url::new).ifPresent(entry::add);
        entry.add(new Status(event.cancelled() ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        return entry;
    }

    private static Instant seconds(Instant time) {
        return Instant.ofEpochSecond(time.getEpochSecond());
    }

    private static Temporal moment(ZonedDateTime time) {
        return time.getZone().equals(UTC) ? time.toInstant() : time;
    }
}
