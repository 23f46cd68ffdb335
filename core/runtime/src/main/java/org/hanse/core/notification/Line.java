package org.hanse.core.notification;

import java.time.Instant;

/**
 * A notification in a reader's words.
 *
 * @param id which one
 * @param place where it stands in the list
 * @param title the sentence
 * @param detail one line that helps, or empty
 * @param address where to read on, empty if it is no longer for the reader to see
 * @param actor the member who did it, 0 for nobody
 * @param name the name of that member
 * @param community the name of the community, or empty
 * @param at when
 * @param unread whether it has not been read
 */
public record Line(
        long id,
        long place,
        String title,
        String detail,
        String address,
        long actor,
        String name,
        String community,
        Instant at,
        boolean unread) {}
