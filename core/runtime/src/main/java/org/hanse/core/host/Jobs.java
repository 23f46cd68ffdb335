package org.hanse.core.host;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.hanse.api.Extensions;
import org.hanse.api.job.Job;
import org.hanse.core.container.Container;
import org.hanse.core.data.Database;
import org.hanse.core.generation.Generation;
import org.hanse.core.job.GenerationJobs;
import org.hanse.core.job.JobScheduler;
import org.jspecify.annotations.Nullable;

/** Lets the one scheduler run the jobs of whatever generation serves. */
final class Jobs implements AutoCloseable {

    private final AtomicReference<@Nullable GenerationJobs> serving = new AtomicReference<>();
    private final JobScheduler scheduler;

    Jobs(Database database, Clock clock) {
        this.scheduler = new JobScheduler(database, this::run, clock);
    }

    /** Run the jobs of a generation from now on, until what is returned is closed. */
    AutoCloseable of(Generation generation) {
        Container container = generation.container();
        GenerationJobs jobs = new GenerationJobs(
                container, () -> container.get(Extensions.class).of(Job.POINT));
        serving.set(jobs);
        scheduler.announce(jobs.names());
        return () -> serving.compareAndSet(jobs, null);
    }

    JobScheduler scheduler() {
        return scheduler;
    }

    void start() {
        scheduler.start();
    }

    private Optional<Duration> run(String job) {
        GenerationJobs jobs = serving.get();
        return jobs == null ? Optional.empty() : jobs.run(job);
    }

    @Override
    public void close() {
        scheduler.close();
    }
}
