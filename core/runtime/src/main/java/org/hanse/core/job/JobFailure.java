package org.hanse.core.job;

import java.time.Duration;

/** A job failed; it runs again in due time. */
public final class JobFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration every;

    /** Create a failure of a job that runs at such intervals. */
    public JobFailure(String job, Duration every, Throwable cause) {
        super("job %s failed and runs again in %s".formatted(job, every), cause);
        this.every = every;
    }

    /** Return the pause until it runs again. */
    public Duration every() {
        return every;
    }
}
