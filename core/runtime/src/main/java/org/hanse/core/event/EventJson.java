package org.hanse.core.event;

import java.time.LocalDateTime;
import org.hanse.api.event.Event;

/**
 * An event in JSON.
 *
 * @param start when it starts, on the clocks of its zone
 * @param end when it ends, on the clocks of its zone
 * @param zone an IANA name
 */
public record EventJson(
        String id,
        String community,
        String title,
        String place,
        LocalDateTime start,
        LocalDateTime end,
        String zone,
        String organiser,
        String organiserName,
        boolean cancelled,
        int going,
        long version) {

    static EventJson of(Event event) {
        return new EventJson(
                Long.toString(event.id()),
                Long.toString(event.community()),
                event.title(),
                event.place(),
                event.start(),
                event.end(),
                event.zone().getId(),
                Long.toString(event.organiser()),
                event.organiserName(),
                event.cancelled(),
                event.going(),
                event.version());
    }
}
