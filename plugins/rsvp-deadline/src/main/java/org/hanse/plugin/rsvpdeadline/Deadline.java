package org.hanse.plugin.rsvpdeadline;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.hanse.api.event.Event;
import org.hanse.api.event.Rsvp;
import org.hanse.api.event.RsvpPolicy;
import org.hanse.api.security.Decision;
import org.hanse.api.settings.Settings;

/** Nobody is late to say that they do not come. */
@Dependent
final class Deadline implements RsvpPolicy {

    private final Settings settings;

    @Inject
    Deadline(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Decision decide(Event event, long member, Rsvp answer, Instant now) {
        Duration notice = Duration.ofHours(settings.get(RsvpDeadlinePlugin.HOURS));
        boolean late = now.isAfter(event.startsAt().toInstant().minus(notice));
        return late && answer == Rsvp.GOING ? Decision.deny("too-late") : Decision.abstain();
    }
}
