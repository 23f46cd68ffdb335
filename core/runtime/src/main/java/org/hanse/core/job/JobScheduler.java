package org.hanse.core.job;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.ScheduledExecutionsFilter;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hanse.core.data.Database;
import org.hanse.core.data.Product;

/** Runs each job once in the cluster. It outlives generations: its one task asks the serving one to do the work. */
public final class JobScheduler implements AutoCloseable {

    private static final String TASK = "hanse-job";
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** How long a job waits that the serving generation of this node does not know; that of another node may. */
    private static final Duration UNKNOWN = Duration.ofMinutes(1);

    private final ServingJobs serving;
    private final Clock clock;
    private final CustomTask<Void> task;
    private final Scheduler scheduler;

    /** Create a scheduler; it runs nothing before it starts. */
    public JobScheduler(Database database, ServingJobs serving, Clock clock) {
        this.serving = serving;
        this.clock = clock;
        this.task = Tasks.custom(TASK, Void.class)
                .onFailure(this::failed)
                .execute((instance, context) -> run(instance.getId()));
        this.scheduler = Scheduler.create(database.source(), task)
                .tableName("hanse_job")
                .serializer(new NoData())
                .jdbcCustomization(customization(database.product()))
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                .clock(clock::instant)
                .threads(2)
                .pollingInterval(POLL)
                .heartbeatInterval(HEARTBEAT)
                .shutdownMaxWait(PATIENCE)
                .build();
    }

    private static JdbcCustomization customization(Product product) {
        return product == Product.H2
                ? new DefaultJdbcCustomization(false)
                : new PostgreSqlJdbcCustomization(false, false);
    }

    /** Begin to run jobs. */
    public void start() {
        scheduler.start();
    }

    /** Schedule the jobs of a generation that serves; those that are scheduled already keep their time. */
    public void announce(Collection<String> jobs) {
        jobs.forEach(job -> scheduler.scheduleIfNotExists(task.instance(job), clock.instant()));
    }

    /** Return how the jobs fare. */
    public List<JobState> states() {
        return scheduler.getScheduledExecutionsForTask(TASK, Void.class, ScheduledExecutionsFilter.all()).stream()
                .map(JobScheduler::state)
                .toList();
    }

    private static JobState state(ScheduledExecution<Void> execution) {
        return new JobState(
                execution.getTaskInstance().getId(),
                execution.getExecutionTime(),
                Optional.ofNullable(execution.getLastSuccess()),
                Optional.ofNullable(execution.getLastFailure()),
                execution.getConsecutiveFailures());
    }

    private CompletionHandler<Void> run(String job) {
        Duration pause = serving.run(job).orElse(UNKNOWN);
        return (complete, operations) ->
                operations.reschedule(complete, clock.instant().plus(pause));
    }

    private void failed(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        Duration pause = complete.getCause()
                .filter(JobFailure.class::isInstance)
                .map(thrown -> ((JobFailure) thrown).every())
                .orElse(UNKNOWN);
        operations.reschedule(complete, clock.instant().plus(pause));
    }

    /** Run no more jobs, and wait a little for those that run. */
    @Override
    public void close() {
        scheduler.stop();
    }
}
