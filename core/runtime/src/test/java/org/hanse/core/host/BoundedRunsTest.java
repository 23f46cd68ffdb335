package org.hanse.core.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BoundedRunsTest {

    private static final Duration SHORT = Duration.ofMillis(50);

    private final Gate gate = new Gate();
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void what_is_abandoned_before_it_begins_is_never_done_and_keeps_no_place() throws Exception {
        try (BoundedRuns runs = new BoundedRuns(1)) {
            gate.shut();
            assertThat(runs.run("hangs", this::behindTheGate, new Patience(SHORT)))
                    .isEmpty();
            assertThat(runs.run("waits", this::count, new Patience(SHORT))).isEmpty();
            gate.open();

            assertThat(runs.run("waits", this::count, new Patience(Duration.ofSeconds(30))))
                    .hasValue("1");
        }
    }

    private String behindTheGate() {
        gate.run();
        return "";
    }

    private String count() {
        return String.valueOf(done.incrementAndGet());
    }
}
