package org.hanse.core.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.hanse.api.notification.Notification;
import org.hanse.api.notification.Notifier;
import org.hanse.api.signal.Signals;
import org.hanse.core.data.Ids;

/** Keeps notifications until the transaction of the act has committed. */
@ApplicationScoped
class QueueingNotifier implements Notifier {

    private final Catalogue catalogue;
    private final Signals signals;
    private final Ids ids;
    private final Clock clock;

    @Inject
    QueueingNotifier(Catalogue catalogue, Signals signals, Ids ids, Clock clock) {
        this.catalogue = catalogue;
        this.signals = signals;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void notify(Notification notification) {
        catalogue.demand(notification);
        if (!catalogue.concerns(notification)) {
            return;
        }
        // Databases keep microseconds.
        signals.send(Notice.of(ids.next(), notification, clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }
}
