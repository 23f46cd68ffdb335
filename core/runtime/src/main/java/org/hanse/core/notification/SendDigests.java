package org.hanse.core.notification;

import jakarta.inject.Inject;
import java.time.Duration;
import org.hanse.api.job.Job;

/** Writes the digests that are due. */
class SendDigests implements Job {

    private static final Duration LATER = Duration.ofHours(1);

    private final DueMembers due;
    private final Digests digests;

    @Inject
    SendDigests(DueMembers due, Digests digests) {
        this.due = due;
        this.digests = digests;
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        due.each(
                "core_notified.due",
                "the digest",
                digests::write,
                (member, now) -> digests.postpone(member, now.plus(LATER)));
    }
}
