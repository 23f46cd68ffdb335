package org.hanse.core.generation;

import java.util.List;

/** What a switchboard leases: a generation. */
interface Drainable {

    /** Return its number. */
    long number();

    /** Return how many long-lived answers it has not finished. */
    int longLived();

    /** Tell long-lived answers to connect again. */
    void hangUp();

    /** Release everything; what fails is returned, and the rest goes anyway. */
    List<Problem> close();
}
