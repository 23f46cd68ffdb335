package org.hanse.core.event;

import org.hanse.api.event.Events;
import org.hanse.api.security.Caller;
import org.hanse.core.security.Access;

/** Who may change an event that they see: who organises it, and those who manage events. */
final class EventAccess {

    private EventAccess() {}

    static EventRow toChange(Caller caller, EventRow event) {
        if (event.organiser() != Access.member(caller)) {
            Access.demand(caller, Events.MANAGE, event.community());
        }
        return event;
    }
}
