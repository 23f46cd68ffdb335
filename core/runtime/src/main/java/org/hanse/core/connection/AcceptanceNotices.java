package org.hanse.core.connection;

import jakarta.inject.Inject;
import org.hanse.api.notification.Notification;
import org.hanse.api.notification.Notifier;
import org.hanse.api.notification.Subject;
import org.hanse.api.profile.MembersConnected;
import org.hanse.api.signal.SignalListener;

/** Tells whoever had asked to connect that the other has accepted. */
class AcceptanceNotices implements SignalListener<MembersConnected> {

    private final Notifier notifier;

    @Inject
    AcceptanceNotices(Notifier notifier) {
        this.notifier = notifier;
    }

    @Override
    public void on(MembersConnected connected) {
        notifier.notify(Notification.to(connected.subject(), "core:connection-accepted", Subject.member(connected.by()))
                .by(connected.by()));
    }
}
