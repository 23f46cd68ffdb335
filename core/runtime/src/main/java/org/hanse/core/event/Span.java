package org.hanse.core.event;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.hanse.api.event.Event;

/**
 * When an event takes place, on the clocks of one zone.
 *
 * @param from its start
 * @param to its end
 */
record Span(ZonedDateTime from, ZonedDateTime to) {

    /** Return the times on the clocks of the place. */
    static Span there(Event event) {
        return new Span(event.startsAt(), event.endsAt());
    }

    /** Return the times on the reader's clocks, absent where they show the same. */
    static Optional<Span> here(Event event, ZoneId readers) {
        Span there = there(event);
        return showsTheSame(there.from, readers) && showsTheSame(there.to, readers)
                ? Optional.empty()
                : Optional.of(new Span(there.from.withZoneSameInstant(readers), there.to.withZoneSameInstant(readers)));
    }

    private static boolean showsTheSame(ZonedDateTime time, ZoneId readers) {
        Instant at = time.toInstant();
        return time.getOffset().equals(readers.getRules().getOffset(at));
    }

    boolean isOneDay() {
        return from.toLocalDate().equals(to.toLocalDate());
    }

    String zone() {
        return from.getZone().getId().replace('_', ' ');
    }
}
