package org.hanse.core.connection;

import jakarta.inject.Inject;
import org.hanse.api.notification.Notification;
import org.hanse.api.notification.Notifier;
import org.hanse.api.notification.Subject;
import org.hanse.api.profile.ConnectionRequested;
import org.hanse.api.signal.SignalListener;

/** Tells whoever is asked to connect. */
class RequestNotices implements SignalListener<ConnectionRequested> {

    private final Notifier notifier;

    @Inject
    RequestNotices(Notifier notifier) {
        this.notifier = notifier;
    }

    @Override
    public void on(ConnectionRequested asked) {
        Subject asker = Subject.member(asked.by());
        notifier.notify(Notification.to(asked.subject(), "core:connection-request", asker)
                .by(asked.by())
                .similarTo(asker));
    }
}
