package org.hanse.api.event;

import java.time.Instant;
import org.hanse.api.security.Decision;

/**
 * May refuse an answer to an event, such as one that comes too late or when all seats are taken. One DENY refuses; a
 * policy that throws or is late counts as DENY.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface RsvpPolicy {

    /** Decide about an answer, within the transaction that stores it. */
    Decision decide(Event event, long member, Rsvp answer, Instant now);
}
