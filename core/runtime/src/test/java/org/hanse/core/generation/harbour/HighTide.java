package org.hanse.core.generation.harbour;

import jakarta.inject.Inject;
import java.time.Instant;
import org.hanse.api.event.Event;
import org.hanse.api.event.Rsvp;
import org.hanse.api.event.RsvpPolicy;
import org.hanse.api.security.Decision;

/** Lets nobody come at ebb. */
final class HighTide implements RsvpPolicy {

    private final Logbook logbook;

    @Inject
    HighTide(Logbook logbook) {
        this.logbook = logbook;
    }

    @Override
    public Decision decide(Event event, long member, Rsvp answer, Instant now) {
        logbook.note("asked about " + event.title());
        return event.title().equals("Ebb") ? Decision.deny("low-tide") : Decision.abstain();
    }
}
