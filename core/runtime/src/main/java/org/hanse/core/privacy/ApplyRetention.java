package org.hanse.core.privacy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.hanse.api.HanseException;
import org.hanse.api.job.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes once a day what has been kept long enough, some items in each transaction. */
final class ApplyRetention implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(ApplyRetention.class);
    private static final int SOME = 500;

    private final Retentions retentions;
    private final Apart apart;

    @Inject
    ApplyRetention(Retentions retentions, Apart apart) {
        this.retentions = retentions;
        this.apart = apart;
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        retentions.all().forEach(this::apply);
    }

    private void apply(Retentions.Kept kept) {
        AtomicInteger deleted = new AtomicInteger();
        try {
            do {
                apart.run(() -> deleted.set(kept.retention().delete(kept.before(), SOME)));
            } while (deleted.get() >= SOME);
        } catch (HanseException e) {
            LOG.warn("{} was not deleted after its {} days: {}", kept.key(), kept.days(), e.getMessage(), e);
        }
    }
}
