package org.hanse.core.host;

import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.hanse.api.view.Slot;

/** Lets something be said of a slot once a minute: in an outage it is true of each page of the host. */
final class Seldom {

    private static final long PAUSE = Duration.ofMinutes(1).toNanos();

    private final LongSupplier nanos;
    private final Map<Slot, Count> counts = new ConcurrentHashMap<>();

    Seldom(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Count once more; return how often that was since it was last said, if it is to be said now. */
    OptionalInt due(Slot slot) {
        long now = nanos.getAsLong();
        return counts.computeIfAbsent(slot, any -> new Count(now - PAUSE)).add(now);
    }

    private static final class Count {

        private long said;
        private int times;

        Count(long said) {
            this.said = said;
        }

        synchronized OptionalInt add(long now) {
            times++;
            if (now - said < PAUSE) {
                return OptionalInt.empty();
            }
            OptionalInt due = OptionalInt.of(times);
            said = now;
            times = 0;
            return due;
        }
    }
}
