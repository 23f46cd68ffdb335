package org.hanse.api.job;

import java.time.Duration;
import org.hanse.api.ExtensionPoint;

/**
 * Work that runs again and again, on one node at a time and in the serving generation only.
 *
 * @since 0.1
 */
public interface Job {

    /** Where jobs are contributed. */
    ExtensionPoint<Job> POINT = ExtensionPoint.named("job.job", Job.class);

    /** Return the pause between two runs, at least a second. */
    Duration every();

    /** Do the work, within a transaction; an exception rolls it back, is recorded, and the job runs again in due time. */
    void run();
}
