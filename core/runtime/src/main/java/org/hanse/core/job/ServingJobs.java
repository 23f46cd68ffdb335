package org.hanse.core.job;

import java.time.Duration;
import java.util.Optional;

/** Runs a job in whatever generation serves; the scheduler, which outlives generations, knows no more of them. */
@FunctionalInterface
public interface ServingJobs {

    /**
     * Run a job and return the pause until it runs again; empty if the serving generation has no such job.
     *
     * @throws JobFailure if it failed
     */
    Optional<Duration> run(String job);
}
