package org.hanse.core.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.hanse.api.notification.Importance;
import org.hanse.api.settings.Setting;
import org.hanse.api.settings.Settings;
import org.hanse.core.mail.MailRoute;

/** When mail is due: late enough that reading on the web cancels it, and not for every act of many similar ones. */
@ApplicationScoped
class MailTimes {

    static final Setting<Integer> DELAY = Setting.number("notification-mail-delay", 10, 0, 1440);

    private final Settings settings;
    private final MailRoute route;

    @Inject
    MailTimes(Settings settings, MailRoute route) {
        this.settings = settings;
        this.route = route;
    }

    /** Return when mail is due; never where there is none: what waited for it would come all at once. */
    Instant due(Kind kind, NotificationEntity row, Instant now) {
        if (!route.isOpen()) {
            return NotificationEntity.NEVER;
        }
        if (kind.type().importance() == Importance.TRANSACTIONAL) {
            return now;
        }
        Instant soon = now.plus(Duration.ofMinutes(settings.get(DELAY)));
        Instant mailed = row.mailedAt();
        Instant again = mailed == null ? soon : mailed.plus(kind.type().window());
        return again.isAfter(soon) ? again : soon;
    }
}
