package org.hanse.core.notification;

import jakarta.inject.Inject;
import java.time.Duration;
import org.hanse.api.job.Job;

/** Mails what is due. */
class SendMail implements Job {

    private static final Duration LATER = Duration.ofMinutes(30);

    private final DueMembers due;
    private final MailRound round;

    @Inject
    SendMail(DueMembers due, MailRound round) {
        this.due = due;
        this.round = round;
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        due.each(
                "core_notification.due-members",
                "mail",
                round::bring,
                (member, now) -> round.postpone(member, now, now.plus(LATER)));
    }
}
