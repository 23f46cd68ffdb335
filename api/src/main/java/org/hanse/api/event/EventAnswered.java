package org.hanse.api.event;

import java.time.Instant;
import org.hanse.api.signal.Signal;

/**
 * A member has answered to an event.
 *
 * @param subject the event
 * @param version of the answer
 * @param community whose event it is
 * @param organiser who organises it
 * @param member who answered
 * @param answer what
 * @param at when
 * @since 0.1
 */
public record EventAnswered(
        long subject, long version, long community, long organiser, long member, Rsvp answer, Instant at)
        implements Signal {}
