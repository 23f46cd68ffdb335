package org.hanse.core.data;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Ids that two runtimes give alike for the same acts. Those of listeners and jobs, which come in no order, are counted
 * apart, and so are those of acts that only one of the two sees.
 */
public final class HandIds implements Ids {

    private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");
    private static final int BITS = 22;
    private static final long SOME = 1 << 20;

    private final Clock clock;
    private final AtomicLong shared = new AtomicLong();
    private final AtomicLong behind = new AtomicLong(SOME);
    private final AtomicLong own = new AtomicLong(2 * SOME);
    private volatile boolean apart;

    /** Count by a clock. */
    public HandIds(Clock clock) {
        this.clock = clock;
    }

    /** Count what happens from now on apart, or not any more. */
    public void apart(boolean yes) {
        apart = yes;
    }

    @Override
    public long next() {
        return at(clock.instant());
    }

    @Override
    public long at(Instant instant) {
        boolean asked = Thread.currentThread().getName().startsWith("qtp");
        AtomicLong counter = apart ? own : asked ? shared : behind;
        return (instant.toEpochMilli() - EPOCH.toEpochMilli()) << BITS | counter.incrementAndGet();
    }
}
