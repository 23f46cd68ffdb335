package org.hanse.core.event;

import org.hanse.api.event.Event;

/**
 * An event in a reader's words.
 *
 * @param event the event
 * @param slug the slug of its community
 * @param community the name of its community
 * @param day the day of the month on which it starts, at the place
 * @param month the short name of that month
 * @param when when it takes place, on the clocks of the place
 * @param here when it takes place, on the reader's clocks; empty where they show the same
 */
record EventLine(Event event, String slug, String community, int day, String month, String when, String here) {}
