package org.hanse.core.generation;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;

/** A change that somebody has asked for. Requests do not wait for it: they hold the generation that it drains. */
public final class Order {

    private final long number;
    private final CompletableFuture<BuildReport> outcome;

    Order(long number, CompletableFuture<BuildReport> outcome) {
        this.number = number;
        this.outcome = outcome;
    }

    /** Return the number of the generation that it builds. */
    public long number() {
        return number;
    }

    /**
     * Return what came of it; nothing while it is going on.
     *
     * @throws HanseException if it could not even be tried
     */
    public Optional<BuildReport> outcome() {
        return outcome.isDone() ? Optional.of(await()) : Optional.empty();
    }

    /** Wait for what comes of it; never within a request. */
    public BuildReport await() {
        try {
            return outcome.join();
        } catch (CancellationException | CompletionException e) {
            throw e.getCause() instanceof RuntimeException known
                    ? known
                    : new HanseException(ErrorCode.INTERNAL, "a build failed: " + e.getCause(), e);
        }
    }
}
