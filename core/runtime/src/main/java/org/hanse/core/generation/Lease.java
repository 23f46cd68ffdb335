package org.hanse.core.generation;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The right to use a generation until it is given back.
 *
 * @param <G> the generation
 */
public final class Lease<G> implements AutoCloseable {

    private final Tenure<G> tenure;
    private final AtomicBoolean closed = new AtomicBoolean();

    Lease(Tenure<G> tenure) {
        this.tenure = tenure;
    }

    /** Return what is leased. */
    public G generation() {
        return tenure.generation();
    }

    /** Give it back; a second time does nothing. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            tenure.leave();
        }
    }
}
