package org.hanse.core.data;

import com.github.f4b6a3.tsid.TsidFactory;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;

/** Ids from a clock and a secure random source, so that nothing is learnt from the gaps between them. */
public final class TimeSortedIds implements Ids {

    /** Earlier than what communities import; there is room until 2069. */
    private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");

    private static final int RANDOM_BITS = 22;
    private static final long RANDOM_MASK = (1L << RANDOM_BITS) - 1;

    private final SecureRandom random = new SecureRandom();
    private final TsidFactory factory;

    /** Create a source of ids that reads a clock. */
    public TimeSortedIds(Clock clock) {
        factory = TsidFactory.builder()
                .withNodeBits(0)
                .withNode(0)
                .withRandom(random)
                .withCustomEpoch(EPOCH)
                .withTimeFunction(clock::millis)
                .build();
    }

    @Override
    public long next() {
        return factory.create().toLong();
    }

    @Override
    public long at(Instant instant) {
        long time = Math.max(0, instant.toEpochMilli() - EPOCH.toEpochMilli());
        return time << RANDOM_BITS | random.nextInt() & RANDOM_MASK;
    }
}
