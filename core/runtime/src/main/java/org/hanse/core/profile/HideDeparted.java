package org.hanse.core.profile;

import jakarta.inject.Inject;
import java.time.Duration;
import org.hanse.api.job.Job;

/** Takes those out of the directory who have left long enough ago. */
final class HideDeparted implements Job {

    private final Departures departures;

    @Inject
    HideDeparted(Departures departures) {
        this.departures = departures;
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        departures.hide();
    }
}
