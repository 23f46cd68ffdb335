package org.hanse.core.event;

import java.time.Instant;

/** Where an event stands in every list: by its start, and among those of one second by its id, in one number. */
final class Position {

    private static final int TIE_BITS = 29;
    private static final long TIE_MASK = (1L << TIE_BITS) - 1;

    private Position() {}

    static long of(Instant start, long id) {
        return start.getEpochSecond() << TIE_BITS | id & TIE_MASK;
    }
}
