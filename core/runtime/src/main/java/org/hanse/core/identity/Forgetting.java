package org.hanse.core.identity;

import jakarta.inject.Inject;
import java.time.Duration;
import org.hanse.api.job.Job;

/** Forgets sessions and tokens that have expired. */
final class Forgetting implements Job {

    private final SignIns signIns;

    @Inject
    Forgetting(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        signIns.forget();
    }
}
