package org.hanse.core.generation.harbour;

import jakarta.inject.Inject;
import java.time.Duration;
import org.hanse.api.job.Job;

/** Comes and goes. */
final class Tide implements Job {

    private final Logbook logbook;

    @Inject
    Tide(Logbook logbook) {
        this.logbook = logbook;
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        logbook.note("tide");
    }
}
