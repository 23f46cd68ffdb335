package org.hanse.core.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class BuildThreadTest {

    @Test
    void what_comes_later_is_done_on_the_thread() {
        CompletableFuture<String> name = new CompletableFuture<>();
        try (BuildThread thread = new BuildThread()) {
            thread.later(() -> name.complete(Thread.currentThread().getName()));
            assertThat(name.join()).isEqualTo("hanse-build");
        }
    }

    /** A drain ends when it likes, also while Hanse stops: it finds nothing to do then, and fails nothing. */
    @Test
    void what_comes_after_the_end_is_left_and_fails_nobody() {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        CompletableFuture<Void> drain = new CompletableFuture<>();
        BuildThread thread = new BuildThread();
        CompletableFuture<Void> after = drain.thenRun(() -> thread.later(() -> done.complete(true)));
        thread.close();
        drain.complete(null);
        assertThat(after).isCompleted();
        assertThat(done).isNotDone();
    }
}
