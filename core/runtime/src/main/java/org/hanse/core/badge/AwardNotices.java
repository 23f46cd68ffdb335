package org.hanse.core.badge;

import jakarta.inject.Inject;
import org.hanse.api.badge.BadgeAwarded;
import org.hanse.api.notification.Notification;
import org.hanse.api.notification.Notifier;
import org.hanse.api.notification.Subject;
import org.hanse.api.signal.SignalListener;

/** Tells who is awarded a badge. */
class AwardNotices implements SignalListener<BadgeAwarded> {

    private final Notifier notifier;

    @Inject
    AwardNotices(Notifier notifier) {
        this.notifier = notifier;
    }

    @Override
    public void on(BadgeAwarded award) {
        notifier.notify(Notification.to(award.member(), "core:badge", Subject.award(award.subject())));
    }
}
