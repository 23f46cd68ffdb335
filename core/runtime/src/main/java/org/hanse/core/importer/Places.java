package org.hanse.core.importer;

import java.time.Instant;
import java.util.function.LongPredicate;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.core.data.Ids;

/** Ids for what happened long ago: they sort by time, and what follows a topic never sorts before it. */
record Places(Ids ids) {

    private static final int RANDOM_BITS = 22;
    private static final int TRIES = 100;

    /** Store something under an id of its time, another one if that is taken; return the id. */
    long place(Instant created, LongPredicate store) {
        return place(Long.MIN_VALUE, created, store);
    }

    /** Store something that follows a topic, although the clock of the source may say otherwise. */
    long after(long topic, Instant created, LongPredicate store) {
        return place((topic >> RANDOM_BITS) + 1, created, store);
    }

    private long place(long earliest, Instant created, LongPredicate store) {
        for (int i = 0; i < TRIES; i++) {
            long id = ids.at(created);
            if (id >> RANDOM_BITS < earliest) {
                id = earliest << RANDOM_BITS | id & (1L << RANDOM_BITS) - 1;
            }
            if (store.test(id)) {
                return id;
            }
        }
        throw new HanseException(ErrorCode.INTERNAL, "no free id for %s: import the rest again".formatted(created));
    }
}
