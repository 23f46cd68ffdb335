package org.hanse.core.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.hanse.api.HanseException;
import org.hanse.api.PluginId;
import org.hanse.core.plugin.Phase;
import org.junit.jupiter.api.Test;

class SwitchboardTest {

    private final List<Problem> faults = new ArrayList<>();

    @Test
    void before_the_first_generation_there_is_nothing_to_lease() {
        assertThatThrownBy(() -> board(1).lease())
                .isInstanceOf(HanseException.class)
                .hasMessageContaining("starting or stopping");
    }

    @Test
    void the_next_generation_serves_while_the_one_before_is_still_held() throws Exception {
        Switchboard<Fake> board = board(30);
        Fake one = new Fake(1);
        Fake two = new Fake(2);
        assertThat(board.publish(one)).isDone();
        Lease<Fake> held = board.lease();
        CompletableFuture<Void> drained = board.publish(two);
        try (Lease<Fake> next = board.lease()) {
            assertThat(next.generation()).isSameAs(two);
        }
        assertThat(one.closed).isFalse();
        held.close();
        held.close();
        drained.get(10, TimeUnit.SECONDS);
        assertThat(one.closed).isTrue();
        assertThat(two.closed).isFalse();
        assertThat(faults).isEmpty();
    }

    @Test
    void a_drain_that_misses_its_deadline_closes_by_force_and_says_so() throws Exception {
        Switchboard<Fake> board = board(0);
        Fake one = new Fake(1);
        assertThat(board.publish(one)).isDone();
        Lease<Fake> held = board.lease();
        board.publish(new Fake(2)).get(10, TimeUnit.SECONDS);
        assertThat(one.closed).isTrue();
        assertThat(faults)
                .singleElement()
                .hasToString("core at CLOSE: generation 1 was closed by force: 1 requests still held it after 0 s;"
                        + " look for requests that hang");
        held.close();
    }

    @Test
    void long_lived_answers_are_told_to_connect_again_when_the_next_serves() throws Exception {
        Switchboard<Fake> board = board(30);
        Fake one = new Fake(1);
        assertThat(board.publish(one)).isDone();
        board.publish(new Fake(2)).get(10, TimeUnit.SECONDS);
        assertThat(one.hungUp).isTrue();
    }

    @Test
    void faults_while_closing_are_reported() throws Exception {
        Switchboard<Fake> board = board(30);
        Fake one = new Fake(1);
        one.problems.add(new Problem(new PluginId("hello"), Phase.CLOSE, "boom", "none"));
        assertThat(board.publish(one)).isDone();
        board.stop().get(10, TimeUnit.SECONDS);
        assertThat(faults).isEqualTo(one.problems);
        assertThat(board.current()).isEmpty();
    }

    @Test
    void nobody_ever_holds_a_closed_generation_however_often_they_are_swapped() throws Exception {
        Switchboard<Fake> board = board(30);
        assertThat(board.publish(new Fake(0))).isDone();
        AtomicBoolean stop = new AtomicBoolean();
        AtomicInteger wrong = new AtomicInteger();
        List<Thread> readers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Thread reader = new Thread(() -> {
                while (!stop.get()) {
                    try (Lease<Fake> lease = board.lease()) {
                        wrong.addAndGet(lease.generation().closed.get() ? 1 : 0);
                    }
                }
            });
            reader.start();
            readers.add(reader);
        }
        for (int i = 1; i <= 500; i++) {
            board.publish(new Fake(i)).get(10, TimeUnit.SECONDS);
        }
        stop.set(true);
        for (Thread reader : readers) {
            reader.join();
        }
        assertThat(wrong).hasValue(0);
        assertThat(faults).isEmpty();
    }

    private Switchboard<Fake> board(int seconds) {
        return new Switchboard<>(Duration.ofSeconds(seconds), faults::addAll);
    }

    private static final class Fake implements Drainable {

        private final long number;
        private final AtomicBoolean closed = new AtomicBoolean();
        private final AtomicBoolean hungUp = new AtomicBoolean();
        private final List<Problem> problems = new ArrayList<>();

        Fake(long number) {
            this.number = number;
        }

        @Override
        public long number() {
            return number;
        }

        @Override
        public int longLived() {
            return 0;
        }

        @Override
        public void hangUp() {
            hungUp.set(true);
        }

        @Override
        public List<Problem> close() {
            closed.set(true);
            return problems;
        }
    }
}
