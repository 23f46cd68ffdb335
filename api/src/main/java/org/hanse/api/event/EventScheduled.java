package org.hanse.api.event;

import java.time.Instant;
import org.hanse.api.signal.Signal;

/**
 * An event has been created, changed or cancelled.
 *
 * @param subject the event
 * @param version of the event
 * @param community whose event it is
 * @param organiser who organises it
 * @param cancelled whether it is cancelled now
 * @param at when
 * @since 0.1
 */
public record EventScheduled(long subject, long version, long community, long organiser, boolean cancelled, Instant at)
        implements Signal {}
