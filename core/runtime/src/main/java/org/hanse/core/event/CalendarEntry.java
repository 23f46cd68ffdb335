package org.hanse.core.event;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Created;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.hanse.api.event.Event;

/** An event as a file for a person's own calendar (RFC 5545). */
final class CalendarEntry {

    private static final ZoneId UTC = ZoneId.of("UTC");

    private CalendarEntry() {}

    /**
     * Return the calendar with the event in it.
     *
     * @param address the absolute address of the event's page
     */
    static Calendar of(Event event, EventTexts texts, URI address) {
        List<CalendarComponent> components = new ArrayList<>();
        if (!event.zone().equals(UTC)) {
            components.add(ZoneComponent.of(
                    event.zone(), event.startsAt().toInstant(), event.endsAt().toInstant()));
        }
        components.add(entry(event, texts, address));
        return new Calendar(
                new PropertyList(List.of(
                        new ProdId("-//Hanse//Hanse 0.1//EN"),
                        ImmutableVersion.VERSION_2_0,
                        ImmutableCalScale.GREGORIAN)),
                new ComponentList<>(components));
    }

    private static VEvent entry(Event event, EventTexts texts, URI address) {
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
        entry.add(new Url(address));
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
