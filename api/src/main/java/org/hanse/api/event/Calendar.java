package org.hanse.api.event;

import java.util.Optional;
import org.hanse.api.HanseException;
import org.hanse.api.Slice;
import org.hanse.api.Window;
import org.hanse.api.security.Caller;

/**
 * Events, as a caller may see them. Inject it.
 *
 * @since 0.1
 */
public interface Calendar {

    /** Return the events of a community that have not ended, by start; the key is opaque. */
    Slice<Event> next(Caller caller, long community, Window window);

    /** Return the events of all communities that have not ended, by start; the key is opaque. */
    Slice<Event> next(Caller caller, Window window);

    /** Find an event. */
    Optional<Event> find(Caller caller, long event);

    /**
     * Create an event.
     *
     * @return its id
     * @throws HanseException NOT_SIGNED_IN, NOT_FOUND, FORBIDDEN, INVALID
     */
    long create(Caller caller, long community, EventDetails details);

    /**
     * Change an event.
     *
     * @param version the version that the organiser saw
     * @throws HanseException NOT_SIGNED_IN, NOT_FOUND, FORBIDDEN, INVALID, or CONFLICT if it has changed since
     */
    void edit(Caller caller, long event, long version, EventDetails details);

    /**
     * Cancel an event; it stays visible as cancelled. Cancelling twice changes nothing.
     *
     * @throws HanseException NOT_SIGNED_IN, NOT_FOUND, FORBIDDEN
     */
    void cancel(Caller caller, long event);

    /**
     * Answer to an event; a later answer replaces an earlier one.
     *
     * @throws HanseException NOT_SIGNED_IN, NOT_FOUND, CONFLICT if it is cancelled or over, or if a policy refuses
     */
    void answer(Caller caller, long event, Rsvp answer);
}
