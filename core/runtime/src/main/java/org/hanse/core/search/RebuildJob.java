package org.hanse.core.search;

import jakarta.inject.Inject;
import java.time.Duration;
import org.hanse.api.job.Job;

/** Builds the index where there is none, or where somebody wished for another, and lets it follow its communities. */
class RebuildJob implements Job {

    private static final Duration SHIFT = Duration.ofSeconds(10);

    private final Rebuilding rebuilding;
    private final Indexing indexing;

    @Inject
    RebuildJob(Rebuilding rebuilding, Indexing indexing) {
        this.rebuilding = rebuilding;
        this.indexing = indexing;
    }

    @Override
    public Duration every() {
        return rebuilding.isDue() ? Duration.ofSeconds(1) : Duration.ofSeconds(20);
    }

    @Override
    public void run() {
        if (rebuilding.goOn(SHIFT.toNanos())) {
            indexing.follow();
        }
    }
}
