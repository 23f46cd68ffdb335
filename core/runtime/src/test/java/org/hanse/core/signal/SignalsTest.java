package org.hanse.core.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignalsTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private static SignalRig rig(Product product) {
        return new SignalRig(DATABASES.of(product));
    }

    @ParameterizedTest
    @EnumSource
    void a_signal_is_heard_once_after_its_transaction_commits(Product product) {
        try (SignalRig rig = rig(product)) {
            rig.send(1, () -> assertThat(rig.deliver()).isZero());
            rig.deliver();
            rig.deliver();
            assertThat(rig.sql.number("select sum(subject) from hanse_heard")).isOne();
            assertThat(rig.waiting()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_signal_of_a_transaction_that_rolls_back_was_never_sent(Product product) {
        try (SignalRig rig = rig(product)) {
            assertThatThrownBy(() -> rig.send(1, () -> {
                        throw new NoSuchElementException();
                    }))
                    .isInstanceOf(NoSuchElementException.class);
            assertThat(rig.waiting()).isZero();
            assertThat(rig.sql.number("select count(*) from hanse_signal")).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_signal_outside_a_transaction_is_refused(Product product) {
        try (SignalRig rig = rig(product)) {
            assertThatThrownBy(rig::sendOutsideTransaction).hasMessageContaining("put @Transactional on the method");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_signal_that_commits_late_is_not_skipped(Product product) {
        try (SignalRig rig = rig(product)) {
            rig.send(1, () -> {
                Thread other = new Thread(() -> rig.send(2));
                other.start();
                join(other);
                rig.clock.pass(Duration.ofMinutes(1));
                assertThat(onAnotherThread(rig::deliver)).isOne();
            });
            rig.deliver();
            assertThat(rig.heard()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void workers_of_two_nodes_hear_each_signal_once(Product product) throws Exception {
        ExecutorService threads = Executors.newCachedThreadPool();
        try (SignalRig rig = rig(product)) {
            LongStream.range(1, 101).forEach(rig::send);
            List<SignalDelivery> nodes = List.of(rig.delivery, rig.anotherNode());
            nodes.forEach(node -> node.start(threads));
            LongStream.range(101, 201).forEach(rig::send);
            long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (rig.waiting() > 0 && System.nanoTime() < deadline) {
                Thread.onSpinWait();
            }
            for (SignalDelivery node : nodes) {
                assertThat(node.stop(Duration.ofSeconds(10))).isTrue();
            }
            assertThat(rig.waiting()).isZero();
            assertThat(rig.heard()).isEqualTo(200);
            assertThat(rig.sql.number("select count(distinct subject) from hanse_heard"))
                    .isEqualTo(200);
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_failure_takes_back_what_the_listener_did_and_is_tried_again_later_and_later(Product product) {
        try (SignalRig rig = rig(product)) {
            rig.send(-1);
            assertThat(rig.deliver()).isOne();
            assertThat(rig.heard()).isZero();
            assertThat(rig.deliver()).as("at once").isZero();
            rig.clock.pass(Duration.ofSeconds(1));
            assertThat(rig.deliver()).as("after a second").isOne();
            rig.clock.pass(Duration.ofSeconds(1));
            assertThat(rig.deliver()).as("after another second").isZero();
            rig.clock.pass(Duration.ofSeconds(1));
            assertThat(rig.deliver()).as("after two seconds").isOne();
        }
    }

    @ParameterizedTest
    @EnumSource
    void ten_failures_make_a_dead_letter_that_can_be_tried_again(Product product) {
        try (SignalRig rig = rig(product)) {
            rig.send(-1);
            IntStream.range(0, 12).forEach(attempt -> {
                rig.deliver();
                rig.clock.pass(Duration.ofHours(1));
            });
            assertThat(rig.deliver()).isZero();
            assertThat(rig.deadLetters.latest(10)).singleElement().satisfies(letter -> {
                assertThat(letter.subject()).isEqualTo(-1);
                assertThat(letter.listener()).isEqualTo("core:" + Ears.class.getName());
                assertThat(letter.failure()).isEqualTo("nothing rang");
                assertThat(rig.deadLetters.retry(letter.signal(), letter.listener()))
                        .isTrue();
            });
            assertThat(rig.deadLetters.latest(10)).isEmpty();
            assertThat(rig.deliver()).isOne();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_signal_waits_for_a_listener_that_is_absent(Product product) {
        try (SignalRig rig = rig(product)) {
            rig.send(1);
            assertThat(rig.deliverTo(Listeners.of(List.of()))).isZero();
            assertThat(rig.deliver()).isOne();
            assertThat(rig.heard()).isOne();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_stopped_generation_takes_no_signal(Product product) throws Exception {
        ExecutorService threads = Executors.newCachedThreadPool();
        try (SignalRig rig = rig(product)) {
            rig.delivery.start(threads);
            assertThat(rig.delivery.stop(Duration.ofSeconds(10))).isTrue();
            rig.send(1);
            assertThat(rig.waiting()).isOne();
        } finally {
            threads.shutdownNow();
        }
    }

    private static int onAnotherThread(java.util.function.IntSupplier work) {
        int[] result = new int[1];
        Thread thread = new Thread(() -> result[0] = work.getAsInt());
        thread.start();
        join(thread);
        return result[0];
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
