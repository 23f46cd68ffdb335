package org.hanse.core.job;

import java.time.Instant;
import java.util.Optional;

/**
 * How a job fares, for administrators.
 *
 * @param name {@code plugin-id:name}
 * @param next when it runs next
 * @param lastSuccess when it last succeeded
 * @param lastFailure when it last failed
 * @param failures how often it failed since it last succeeded
 */
public record JobState(
        String name, Instant next, Optional<Instant> lastSuccess, Optional<Instant> lastFailure, int failures) {}
