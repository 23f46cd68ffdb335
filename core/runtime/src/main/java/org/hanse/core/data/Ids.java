package org.hanse.core.data;

import java.time.Instant;

/** Time-sorted 64-bit ids (TSID: 42 bits of milliseconds, 22 random bits). Inject it. */
public interface Ids {

    /** Return a new id, larger than those of earlier milliseconds. */
    long next();

    /** Return a new id for something that happened at an instant, to sort among ids of that time. */
    long at(Instant instant);
}
