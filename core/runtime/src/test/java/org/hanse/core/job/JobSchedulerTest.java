package org.hanse.core.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.hanse.core.data.CoreForTests;
import org.hanse.core.data.Database;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Migrations;
import org.hanse.core.data.Product;
import org.hanse.core.data.Sql;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JobSchedulerTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private final BlockingQueue<String> runs = new LinkedBlockingQueue<>();

    private static Database database(Product product) {
        Database database = DATABASES.of(product);
        new Migrations(database).run(CoreForTests.with());
        new Sql(database).execute("delete from hanse_job");
        return database;
    }

    private Optional<Duration> daily(String job) {
        runs.add(job);
        return Optional.of(Duration.ofDays(1));
    }

    @ParameterizedTest
    @EnumSource
    void a_job_runs_on_one_node_and_then_rests(Product product) throws Exception {
        Database database = database(product);
        try (JobScheduler one = new JobScheduler(database, this::daily, Clock.systemUTC());
                JobScheduler two = new JobScheduler(database, this::daily, Clock.systemUTC())) {
            for (JobScheduler node : List.of(one, two)) {
                node.announce(List.of("tides:check"));
                node.start();
            }
            assertThat(runs.poll(20, TimeUnit.SECONDS)).isEqualTo("tides:check");
            await(() -> one.states().get(0).lastSuccess().isPresent());
            two.announce(List.of("tides:check"));
            assertThat(runs.poll(2, TimeUnit.SECONDS)).as("a second run").isNull();
            assertThat(one.states().get(0).next())
                    .isAfter(Clock.systemUTC().instant().plus(Duration.ofHours(23)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_failure_is_recorded_and_the_job_runs_again(Product product) throws Exception {
        ServingJobs failing = job -> {
            runs.add(job);
            throw new JobFailure(job, Duration.ofSeconds(1), new NoSuchElementException("no tide"));
        };
        try (JobScheduler node = new JobScheduler(database(product), failing, Clock.systemUTC())) {
            node.announce(List.of("tides:check"));
            node.start();
            assertThat(runs.poll(20, TimeUnit.SECONDS)).isNotNull();
            assertThat(runs.poll(20, TimeUnit.SECONDS)).isNotNull();
            await(() -> node.states().get(0).failures() >= 2);
            assertThat(node.states().get(0).lastFailure()).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_job_of_an_absent_plugin_waits_for_it(Product product) {
        ServingJobs none = job -> Optional.empty();
        try (JobScheduler node = new JobScheduler(database(product), none, Clock.systemUTC())) {
            node.announce(List.of("tides:check"));
            node.start();
            await(() -> node.states()
                    .get(0)
                    .next()
                    .isAfter(Clock.systemUTC().instant().plusSeconds(10)));
            assertThat(node.states()).hasSize(1);
        }
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
