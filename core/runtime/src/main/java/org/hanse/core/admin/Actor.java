package org.hanse.core.admin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.hanse.api.security.Caller;

/** The administrator who acts, as the audit names people. */
@Dependent
class Actor {

    private final Caller caller;

    @Inject
    Actor(Caller caller) {
        this.caller = caller;
    }

    Caller caller() {
        return caller;
    }

    String name() {
        return caller.member().isPresent() ? name(caller.name(), caller.member().getAsLong()) : "nobody";
    }

    static String name(String name, long member) {
        return "%s (member %d)".formatted(name, member);
    }
}
