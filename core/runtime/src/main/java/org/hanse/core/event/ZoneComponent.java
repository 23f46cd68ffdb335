package org.hanse.core.event;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The rules of a zone for one event, from the same rules as the event's own instants: those of a library would be of
 * another year.
 */
final class ZoneComponent {

    private static final DateTimeFormatter ABBREVIATION = DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH);
    private static final LocalDateTime EVER = LocalDateTime.of(1970, 1, 1, 0, 0);

    private ZoneComponent() {}

    /** Return the offset that applies at the start, and every change of it until the end and once more. */
    static VTimeZone of(ZoneId zone, Instant start, Instant end) {
        ZoneRules rules = zone.getRules();
        List<Observance> observances = new ArrayList<>();
        ZoneOffsetTransition change = rules.previousTransition(start.plusNanos(1));
        if (change == null) {
            ZoneOffset offset = rules.getOffset(start);
            observances.add(new Standard(properties(EVER, offset, offset, zone, start)));
            change = rules.nextTransition(start);
        }
        while (change != null) {
            observances.add(observance(zone, change));
            change = change.getInstant().isAfter(end) ? null : rules.nextTransition(change.getInstant());
        }
        return new VTimeZone(new PropertyList(List.of(new TzId(zone.getId()))), new ComponentList<>(observances));
    }

    private static Observance observance(ZoneId zone, ZoneOffsetTransition change) {
        PropertyList properties = properties(
                change.getDateTimeBefore(),
                change.getOffsetBefore(),
                change.getOffsetAfter(),
                zone,
                change.getInstant());
        return zone.getRules().isDaylightSavings(change.getInstant())
                ? new Daylight(properties)
                : new Standard(properties);
    }

    private static PropertyList properties(
            LocalDateTime from, ZoneOffset before, ZoneOffset after, ZoneId zone, Instant at) {
        List<Property> properties = List.of(
                new DtStart<>(from),
                new TzOffsetFrom(before),
                new TzOffsetTo(after),
                new TzName(ABBREVIATION.format(at.atZone(zone))));
        return new PropertyList(properties);
    }
}
