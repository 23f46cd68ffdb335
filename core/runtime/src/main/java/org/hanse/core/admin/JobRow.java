package org.hanse.core.admin;

import java.time.Instant;
import org.hanse.core.job.JobState;
import org.jspecify.annotations.Nullable;

/**
 * How a job fares.
 *
 * @param name {@code plugin-id:name}
 * @param next when it runs next
 * @param lastSuccess when it last succeeded
 * @param lastFailure when it last failed
 * @param failures how often it failed since it last succeeded
 */
public record JobRow(
        String name,
        Instant next,
        @Nullable Instant lastSuccess,
        @Nullable Instant lastFailure,
        int failures) {

    static JobRow of(JobState state) {
        return new JobRow(
                state.name(),
                state.next(),
                state.lastSuccess().orElse(null),
                state.lastFailure().orElse(null),
                state.failures());
    }
}
