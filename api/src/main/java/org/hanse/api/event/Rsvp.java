package org.hanse.api.event;

/**
 * What a member answers to an event.
 *
 * @since 0.1
 */
public enum Rsvp {
    /** Comes. */
    GOING,
    /** May come. */
    INTERESTED,
    /** Does not come. */
    NOT_GOING
}
