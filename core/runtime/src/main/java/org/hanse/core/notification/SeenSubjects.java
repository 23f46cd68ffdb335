package org.hanse.core.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.hanse.api.notification.Readings;
import org.hanse.api.notification.Subject;
import org.hanse.api.security.Caller;

/** Reads notifications about what their reader sees on its own page. */
@ApplicationScoped
class SeenSubjects implements Readings {

    private final Inbox inbox;
    private final Catalogue catalogue;
    private final OwnCount count;

    @Inject
    SeenSubjects(Inbox inbox, Catalogue catalogue, OwnCount count) {
        this.inbox = inbox;
        this.catalogue = catalogue;
        this.count = count;
    }

    @Override
    public void seen(Caller caller, Subject subject) {
        if (caller.signedIn() && count.unread(caller) > 0) {
            List<String> similar = catalogue.kinds().stream()
                    .map(kind -> Filing.similar(kind.name(), subject.toString()))
                    .toList();
            if (inbox.readAbout(caller.member().orElseThrow(), subject, similar)) {
                count.forget();
            }
        }
    }
}
