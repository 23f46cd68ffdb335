package org.hanse.docs.example;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.hanse.api.job.Job;

/** Deletes assignments of more than a year ago, once a day. */
@Dependent
final class ForgetOldAssignments implements Job {

    private final Assignments assignments;

    @Inject
    ForgetOldAssignments(Assignments assignments) {
        this.assignments = assignments;
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        assignments.forget(Duration.ofDays(365));
    }
}
