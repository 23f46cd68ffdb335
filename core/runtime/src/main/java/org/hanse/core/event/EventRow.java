package org.hanse.core.event;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.hanse.api.event.Event;

/** An event as queries read it, with what lists show of its community. */
public record EventRow(
        long id,
        long community,
        String slug,
        String communityName,
        long sortKey,
        String title,
        String place,
        LocalDateTime start,
        LocalDateTime end,
        String zone,
        long organiser,
        String organiserName,
        boolean cancelled,
        int going,
        long version) {

    Event event() {
        return new Event(
                id,
                community,
                title,
                place,
                start,
                end,
                ZoneId.of(zone),
                organiser,
                organiserName,
                cancelled,
                going,
                version);
    }

    boolean overAt(Instant now) {
        return !end.atZone(ZoneId.of(zone)).toInstant().isAfter(now);
    }
}
