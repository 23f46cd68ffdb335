package org.hanse.api.event;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * An event as lists show it.
 *
 * @param id its id
 * @param community whose event it is
 * @param title its title
 * @param place where, or how to join; may be empty
 * @param start when it starts, at the place
 * @param end when it ends, at the place; after the start
 * @param zone the time zone of the place, an IANA name
 * @param organiser the member who organises it
 * @param organiserName the display name of that member
 * @param cancelled whether it is cancelled
 * @param going how many members said that they come
 * @param version counts its changes
 * @since 0.1
 */
public record Event(
        long id,
        long community,
        String title,
        String place,
        LocalDateTime start,
        LocalDateTime end,
        ZoneId zone,
        long organiser,
        String organiserName,
        boolean cancelled,
        int going,
        long version) {

    /** Return the start with its zone. */
    public ZonedDateTime startsAt() {
        return start.atZone(zone);
    }

    /** Return the end with its zone. */
    public ZonedDateTime endsAt() {
        return end.atZone(zone);
    }
}
