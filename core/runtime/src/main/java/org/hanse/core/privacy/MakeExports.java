package org.hanse.core.privacy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.hanse.api.job.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the exports that were asked for, one after the other, and deletes those that have expired. */
final class MakeExports implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(MakeExports.class);

    private final Exports exports;
    private final ExportBuilder builder;

    @Inject
    MakeExports(Exports exports, ExportBuilder builder) {
        this.exports = exports;
        this.builder = builder;
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void run() {
        try {
            exports.expire();
        } catch (RuntimeException e) {
            LOG.error("exports that have expired could not be deleted", e);
        }
        List<Long> waiting = exports.waiting();
        waiting.forEach(this::build);
    }

    private void build(long export) {
        try {
            builder.build(export);
        } catch (RuntimeException e) {
            LOG.warn("export {} failed: {}", export, e.getMessage(), e);
            fail(export);
        }
    }

    /** What cannot even be noted as failed keeps none of the others from being made. */
    private void fail(long export) {
        try {
            exports.fail(export);
        } catch (RuntimeException e) {
            LOG.error("export {} cannot be noted as failed", export, e);
        }
    }
}
