package org.hanse.core.attachment;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.hanse.api.HanseException;
import org.hanse.api.job.Job;
import org.hanse.api.security.Caller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes what plugins have kept for download, once nobody can download it any more. */
class PurgeDetached implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(PurgeDetached.class);
    private static final int AT_ONCE = 100;
    private static final Caller EVERYBODY =
            new Caller(OptionalLong.empty(), "", Locale.ENGLISH, ZoneOffset.UTC, Map.of(), Set.of(), true);

    private final Attaching attaching;

    @Inject
    PurgeDetached(Attaching attaching) {
        this.attaching = attaching;
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        for (long each : attaching.due(AT_ONCE)) {
            try {
                attaching.purge(EVERYBODY, each);
            } catch (HanseException e) {
                LOG.warn("What a detached plugin kept was not deleted, and will be tried again: {}", e.getMessage(), e);
            }
        }
    }
}
