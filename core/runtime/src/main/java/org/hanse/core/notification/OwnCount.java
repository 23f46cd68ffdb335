package org.hanse.core.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.OptionalInt;
import org.hanse.api.security.Caller;

/** How many notifications the caller of a request has not read, asked once for all that want to know. */
@RequestScoped
class OwnCount {

    private final People people;
    private OptionalInt known = OptionalInt.empty();

    @Inject
    OwnCount(People people) {
        this.people = people;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    protected OwnCount() {
        this(null);
    }

    int unread(Caller caller) {
        if (known.isEmpty()) {
            known = OptionalInt.of(people.unread(caller.member().orElseThrow()));
        }
        return known.getAsInt();
    }

    /** Ask again, for some have been read. */
    void forget() {
        known = OptionalInt.empty();
    }
}
