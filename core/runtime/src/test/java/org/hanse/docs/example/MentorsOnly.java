package org.hanse.docs.example;

import jakarta.enterprise.context.Dependent;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Decision;
import org.hanse.api.security.Guarded;
import org.hanse.api.security.Policy;

/** Shows what it guards to the host's group of mentors. */
@Dependent
final class MentorsOnly implements Policy {

    @Override
    public Decision decide(Caller caller, Guarded guarded) {
        return caller.groups().contains("mentors") ? Decision.allow() : Decision.deny("mentors-only");
    }
}
