package org.hanse.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/** Waits until the signals of a runtime have been heard. */
record Settling(DataSource database, Clock clock) {

    private static final Duration DEADLINE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(5);
    private static final int ATTEMPTS = 3;
    private static final String DUE = "select listener, attempts, failure from hanse_signal_delivery"
            + " where dead = false and (due_at <= ? or failure is not null)";

    void settle() {
        Sql sql = new Sql(database);
        long end = System.nanoTime() + DEADLINE.toNanos();
        List<List<String>> due = sql.rows(DUE, now());
        while (!due.isEmpty()) {
            due.forEach(Settling::requirePatience);
            if (System.nanoTime() > end) {
                throw new AssertionError("signals are still not heard after %d s: a listener hangs: %s"
                        .formatted(DEADLINE.toSeconds(), due));
            }
            // The clock stands still, so that nothing that failed would ever be due again.
            sql.update(
                    "update hanse_signal_delivery set due_at = ? where dead = false and due_at > ? and failure is not null",
                    now(),
                    now());
            LockSupport.parkNanos(PAUSE.toNanos());
            due = sql.rows(DUE, now());
        }
    }

    private static void requirePatience(List<String> delivery) {
        if (Integer.parseInt(delivery.get(1)) >= ATTEMPTS) {
            throw new AssertionError(
                    "listener %s has failed %s times: %s".formatted(delivery.get(0), delivery.get(1), delivery.get(2)));
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
