package org.hanse.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.PluginId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PluginGuardTest {

    private static final PluginId SAMPLE = new PluginId("sample");
    private static final GuardLimits LIMITS =
            new GuardLimits(Duration.ofMillis(50), 1, Duration.ofMillis(200), 1, 3, Duration.ofSeconds(30), 2);

    private final AtomicLong now = new AtomicLong();
    private final Incidents incidents = new Incidents(Clock.systemUTC());
    private final CountDownLatch never = new CountDownLatch(1);
    private final PluginGuard guard = new PluginGuard(LIMITS, incidents, new Open(), now::get);

    /** Marks threads that have a context of their own. */
    private static final class Open implements RequestContext {
        @Override
        public <T> T call(Callable<T> work) throws Exception {
            return work.call();
        }
    }

    @AfterEach
    void close() {
        never.countDown();
        guard.close();
    }

    @Test
    void what_behaves_runs_on_the_thread_of_the_page() {
        assertThat(thread(0)).isEqualTo(here());
    }

    @Test
    void parts_of_core_may_take_ten_times_as_long() throws Exception {
        runOfCore(0);
        assertThat(runOfCore(500)).isEqualTo(here());
        assertThat(runOfCore(501)).isEqualTo(here());
        assertThat(runOfCore(0)).isEqualTo("hanse-bulkhead-core");
    }

    private String runOfCore(long milliseconds) {
        return guard.isolate(PluginId.CORE, "part", () -> {
            now.addAndGet(milliseconds * 1_000_000);
            return Thread.currentThread().getName();
        });
    }

    @Test
    void what_overruns_its_budget_runs_apart_until_it_has_behaved() {
        thread(0);
        assertThat(thread(51)).isEqualTo(here());

        assertThat(thread(0)).isEqualTo("hanse-bulkhead-sample");
        assertThat(thread(0)).isEqualTo("hanse-bulkhead-sample");
        assertThat(thread(0)).isEqualTo(here());
        assertThat(incidents.list())
                .singleElement()
                .satisfies(i -> assertThat(i.message()).isEqualTo("took 51 ms of 50: it runs apart until it behaves"));
    }

    @Test
    void the_first_run_may_take_longer() {
        assertThat(thread(400)).isEqualTo(here());
        assertThat(thread(0)).isEqualTo(here());
    }

    @Test
    void what_threw_runs_apart() {
        fail(0);

        assertThat(thread(0)).isEqualTo("hanse-bulkhead-sample");
    }

    @Test
    void an_abandoned_thread_counts_against_the_bound() {
        fail(0);
        assertThatThrownBy(() -> guard.isolate(SAMPLE, "part", this::hang))
                .hasMessageContaining("no answer within 200 ms");
        assertThatThrownBy(() -> thread(0)).hasMessageContaining("all 1 threads");
    }

    @Test
    void the_breaker_opens_after_repeated_failures_and_closes_when_a_try_succeeds() {
        fail(3);
        assertThat(guard.resting(SAMPLE, "part")).isTrue();
        assertThatThrownBy(() -> thread(0)).hasMessageContaining("rests after repeated failures");
        assertThat(incidents.list()).hasSize(3);

        pass(Duration.ofSeconds(31));
        fail(1);
        assertThatThrownBy(() -> thread(0)).hasMessageContaining("rests");

        pass(Duration.ofSeconds(31));
        assertThat(thread(0)).isEqualTo("hanse-bulkhead-sample");
        assertThat(guard.resting(SAMPLE, "part")).isFalse();
        assertThat(thread(0)).isNotNull();
        assertThat(thread(0)).isEqualTo(here());
    }

    @Test
    void a_place_is_free_as_soon_as_its_answer_is_there() {
        fail(0);
        for (int i = 0; i < 500; i++) {
            thread(60);
        }
        assertThat(incidents.list()).hasSize(1);
    }

    @Test
    void one_part_that_fails_does_not_hold_up_another() {
        fail(3);

        assertThat(guard.isolate(SAMPLE, "other part", () -> "fine")).isEqualTo("fine");
    }

    @Test
    void what_belongs_to_a_transaction_never_changes_its_thread() {
        assertThatThrownBy(() -> guard.call(SAMPLE, "part", this::broken)).isInstanceOf(HanseException.class);

        assertThat(guard.call(SAMPLE, "part", PluginGuardTest::here)).isEqualTo(here());
    }

    @Test
    void a_failure_names_plugin_part_and_incident() {
        assertThatThrownBy(() -> guard.call(SAMPLE, "part", this::broken))
                .isInstanceOfSatisfying(
                        HanseException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.PLUGIN_FAILED))
                .hasMessageContaining("plugin sample: part")
                .hasMessageContaining(incidents.list().get(0).id());
    }

    @Test
    void a_mistake_of_the_caller_passes_and_is_not_counted() {
        HanseException refusal = new HanseException(ErrorCode.INVALID, "too long");

        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> guard.call(SAMPLE, "part", () -> {
                        throw refusal;
                    }))
                    .isSameAs(refusal);
        }
        assertThat(incidents.list()).isEmpty();
    }

    @Test
    void incidents_are_bounded_newest_first() {
        for (int i = 0; i < 250; i++) {
            incidents.record(SAMPLE, "part", "message " + i, null);
        }

        assertThat(incidents.list())
                .hasSize(200)
                .first()
                .satisfies(i -> assertThat(i.message()).isEqualTo("message 249"));
    }

    private String thread(long millis) {
        return guard.isolate(SAMPLE, "part", () -> {
            pass(Duration.ofMillis(millis));
            return here();
        });
    }

    private void fail(int times) {
        for (int i = 0; i < Math.max(1, times); i++) {
            assertThatThrownBy(() -> guard.isolate(SAMPLE, "part", this::broken))
                    .isInstanceOf(HanseException.class);
        }
    }

    private String broken() {
        throw new LinkageError("broken");
    }

    private String hang() {
        boolean interrupted = false;
        while (never.getCount() > 0) {
            try {
                never.await();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        return "late " + interrupted;
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    private static String here() {
        return Thread.currentThread().getName();
    }
}
