package org.hanse.core.job;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hanse.api.Extension;
import org.hanse.api.job.Job;
import org.hanse.core.container.Container;
import org.hanse.core.data.UnitOfWork;

/** The jobs of one generation, each run in a request and a transaction of its own. */
public final class GenerationJobs {

    private static final Duration SHORTEST = Duration.ofSeconds(1);

    private final Container container;
    private final Supplier<List<Extension<Job>>> jobs;

    /** Create the jobs of a generation; they are asked for within a request of its container. */
    public GenerationJobs(Container container, Supplier<List<Extension<Job>>> jobs) {
        this.container = container;
        this.jobs = jobs;
    }

    /** Return their names. */
    public List<String> names() {
        return container.inRequest(
                () -> jobs.get().stream().map(Extension::name).toList());
    }

    /** Run one, as {@link ServingJobs} has it. */
    public Optional<Duration> run(String name) {
        return container.inRequest(() -> {
            Optional<Job> job = jobs.get().stream()
                    .filter(extension -> extension.name().equals(name))
                    .map(Extension::value)
                    .findFirst();
            return job.isEmpty() ? Optional.empty() : Optional.of(run(name, job.get()));
        });
    }

    private Duration run(String name, Job job) {
        Duration every = job.every().compareTo(SHORTEST) < 0 ? SHORTEST : job.every();
        try {
            return container.get(UnitOfWork.class).inTransaction(() -> {
                job.run();
                return every;
            });
        } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
            throw new JobFailure(name, every, e);
        }
    }
}
