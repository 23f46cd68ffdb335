package org.hanse.core.generation.harbour;

import jakarta.inject.Inject;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Decision;
import org.hanse.api.security.Guarded;
import org.hanse.api.security.Policy;

/** Shows what it guards to the group that is named like the mark. */
final class CrewOnly implements Policy {

    private final Logbook logbook;

    @Inject
    CrewOnly(Logbook logbook) {
        this.logbook = logbook;
    }

    @Override
    public Decision decide(Caller caller, Guarded guarded) {
        return caller.groups().contains(logbook.mark()) ? Decision.allow() : Decision.deny("crew-only");
    }
}
