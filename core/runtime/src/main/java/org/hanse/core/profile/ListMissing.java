package org.hanse.core.profile;

import jakarta.inject.Inject;
import java.time.Duration;
import org.hanse.api.job.Job;

/** Gives those a place in the directory who came without a signal, from elsewhere or before there was one. */
class ListMissing implements Job {

    private static final int SOME = 5000;

    private final Listings listings;

    @Inject
    ListMissing(Listings listings) {
        this.listings = listings;
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void run() {
        listings.placeMissing(SOME);
    }
}
