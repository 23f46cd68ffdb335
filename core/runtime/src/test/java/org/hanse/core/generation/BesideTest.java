package org.hanse.core.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.PluginId;
import org.hanse.core.plugin.BuildFault;
import org.hanse.core.plugin.Phase;
import org.junit.jupiter.api.Test;

class BesideTest {

    private final BuildLog log = new BuildLog();
    private final List<String> order = new CopyOnWriteArrayList<>();

    @Test
    void what_goes_on_beside_a_build_that_fails_is_over_before_anything_is_closed() throws Exception {
        CountDownLatch failed = new CountDownLatch(1);
        log.closeFirst(Closing.ofCore("unit", () -> order.add("closed")));
        Beside<Boolean> work = log.beside(getClass().getClassLoader(), () -> {
            await(failed);
            return order.add("worked");
        });
        Thread build = new Thread(() -> {
            failed.countDown();
            log.giveUp();
        });
        build.start();
        build.join();
        assertThat(work.join()).isTrue();
        assertThat(order).containsExactly("worked", "closed");
    }

    @Test
    void a_build_that_is_interrupted_waits_all_the_same_and_hears_of_it_afterwards() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean interrupted = new AtomicBoolean();
        Thread build = new Thread(() -> {
            Thread.currentThread().interrupt();
            begun.countDown();
            log.giveUp();
            interrupted.set(Thread.currentThread().isInterrupted());
        });
        log.closeFirst(Closing.ofCore("unit", () -> order.add("closed")));
        for (String work : List.of("first", "second")) {
            log.beside(getClass().getClassLoader(), () -> {
                await(begun);
                awaitWaiting(build);
                return order.add(work);
            });
        }
        build.start();
        build.join();
        assertThat(order).hasSize(3).endsWith("closed");
        assertThat(interrupted).isTrue();
    }

    /** It waits, or it is over, which it must not be. */
    private static void awaitWaiting(Thread thread) {
        while (thread.isAlive() && thread.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
    }

    @Test
    void a_fault_beside_the_build_is_the_builds_own_where_it_waits_and_keeps_nothing_from_being_closed() {
        BuildFault fault = new BuildFault(new PluginId("notes"), Phase.TEMPLATES, "line 3", "correct it");
        log.closeFirst(Closing.ofCore("unit", () -> order.add("closed")));
        Beside<String> work = log.beside(getClass().getClassLoader(), () -> {
            throw fault;
        });
        assertThatThrownBy(() -> log.time(Phase.TEMPLATES, work::join)).isSameAs(fault);
        log.giveUp();
        assertThat(order).containsExactly("closed");
    }

    @Test
    void it_sees_the_classes_of_the_generation_and_its_thread_does_not_outlive_it() throws Exception {
        try (URLClassLoader composed = new URLClassLoader(new URL[0])) {
            Thread thread = log.beside(composed, Thread::currentThread).join();
            assertThat(log.beside(composed, () -> Thread.currentThread().getContextClassLoader())
                            .join())
                    .isSameAs(composed);
            thread.join(TimeUnit.SECONDS.toMillis(10));
            assertThat(thread.isAlive()).isFalse();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new HanseException(ErrorCode.INTERNAL, "interrupted", e);
        }
    }
}
