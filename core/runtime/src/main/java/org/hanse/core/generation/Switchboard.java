package org.hanse.core.generation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.PluginId;
import org.hanse.core.plugin.Phase;
import org.jspecify.annotations.Nullable;

/**
 * Leases the generation that serves, and swaps it: the next one serves first, then the one before is drained and closed.
 *
 * @param <G> the generation
 */
public final class Switchboard<G extends Drainable> {

    private final AtomicReference<@Nullable Tenure<G>> serving = new AtomicReference<>();
    private final Duration deadline;
    private final Consumer<List<Problem>> closeFaults;

    /**
     * Create a switchboard that serves nothing yet.
     *
     * @param deadline how long a drain may take before it closes by force
     * @param closeFaults is told what failed while closing
     */
    Switchboard(Duration deadline, Consumer<List<Problem>> closeFaults) {
        this.deadline = deadline;
        this.closeFaults = closeFaults;
    }

    /**
     * Lease the serving generation.
     *
     * @throws HanseException UNAVAILABLE before the first one and after the last
     */
    public Lease<G> lease() {
        while (true) {
            Tenure<G> tenure = serving.get();
            if (tenure == null) {
                throw new HanseException(ErrorCode.UNAVAILABLE, "Hanse is starting or stopping: try again in a moment");
            }
            tenure.enter();
            // It may have been retired between the two: then it is not waited for.
            if (serving.get() == tenure) {
                return new Lease<>(tenure);
            }
            tenure.leave();
        }
    }

    /** Return the serving generation without leasing it, to tell about it. */
    public Optional<G> current() {
        return Optional.ofNullable(serving.get()).map(Tenure::generation);
    }

    /** Return how many requests hold the serving generation. */
    public int holders() {
        Tenure<G> tenure = serving.get();
        return tenure == null ? 0 : tenure.holders();
    }

    /** Let a generation serve, and return the drain of the one before, which has begun on a thread of its own. */
    CompletableFuture<Void> publish(G next) {
        return drain(serving.getAndSet(new Tenure<>(next)));
    }

    /** Serve nothing any more. */
    CompletableFuture<Void> stop() {
        return drain(serving.getAndSet(null));
    }

    private CompletableFuture<Void> drain(@Nullable Tenure<G> retired) {
        CompletableFuture<Void> drained = new CompletableFuture<>();
        if (retired == null) {
            drained.complete(null);
            return drained;
        }
        Thread thread = new Thread(
                () -> {
                    try {
                        close(retired);
                    } finally {
                        drained.complete(null);
                    }
                },
                "hanse-drain-" + retired.generation().number());
        thread.setDaemon(true);
        thread.start();
        return drained;
    }

    private void close(Tenure<G> retired) {
        retired.generation().hangUp();
        boolean empty = isEmptyInTime(retired);
        List<Problem> problems = retired.generation().close();
        if (!empty) {
            closeFaults.accept(List.of(new Problem(
                    PluginId.CORE,
                    Phase.CLOSE,
                    "generation %d was closed by force: %d requests still held it after %d s"
                            .formatted(retired.generation().number(), retired.holders(), deadline.toSeconds()),
                    "look for requests that hang")));
        }
        if (!problems.isEmpty()) {
            closeFaults.accept(problems);
        }
    }

    private boolean isEmptyInTime(Tenure<G> retired) {
        try {
            return retired.awaitEmpty(deadline);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
