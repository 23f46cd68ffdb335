package org.hanse.core.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.hanse.core.data.HandClock;

/** Waits for what jobs and listeners do: the scheduler looks for jobs by a clock that is moved here. */
record JobWait(HandClock clock) {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(250);

    /** So often something is looked for before a minute passes: a clock that runs ahead makes jobs look dead. */
    private static final int ROUNDS = 20;

    /** Read until it is as awaited, and return it; fail with what was read last. */
    String until(Callable<String> read, Predicate<String> awaited) throws Exception {
        long end = System.nanoTime() + LONGEST.toNanos();
        String last = read.call();
        for (int round = 0; !awaited.test(last) && System.nanoTime() < end; round++) {
            if (round % ROUNDS == 0) {
                clock.pass(Duration.ofMinutes(1));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            last = read.call();
        }
        assertThat(awaited.test(last)).as(last).isTrue();
        return last;
    }
}
