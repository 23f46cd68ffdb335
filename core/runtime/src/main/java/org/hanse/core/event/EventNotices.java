package org.hanse.core.event;

import jakarta.inject.Inject;
import org.hanse.api.event.EventScheduled;
import org.hanse.api.notification.Audience;
import org.hanse.api.notification.Notification;
import org.hanse.api.notification.Notifier;
import org.hanse.api.notification.Subject;
import org.hanse.api.signal.SignalListener;

/** Tells those who come to an event that it has changed, or that it does not take place. */
class EventNotices implements SignalListener<EventScheduled> {

    private static final long FIRST = 1;

    private final Notifier notifier;

    @Inject
    EventNotices(Notifier notifier) {
        this.notifier = notifier;
    }

    @Override
    public void on(EventScheduled signal) {
        if (signal.version() > FIRST) {
            String type = signal.cancelled() ? "core:event-cancelled" : "core:event-changed";
            notifier.notify(Notification.to(Audience.event(signal.subject()), type, Subject.event(signal.subject()))
                    .by(signal.organiser())
                    .in(signal.community()));
        }
    }
}
