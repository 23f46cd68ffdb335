package org.hanse.core.generation;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.hanse.core.signal.SignalDelivery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The threads of a generation: they deliver signals while it serves, and end with it. */
final class Workers implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ExecutorService threads;
    private final List<SignalDelivery> deliveries;

    Workers(long generation, ClassLoader composed, List<SignalDelivery> deliveries) {
        AtomicInteger count = new AtomicInteger();
        this.threads = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "hanse-%d-%d".formatted(generation, count.incrementAndGet()));
            thread.setContextClassLoader(composed);
            thread.setDaemon(true);
            return thread;
        });
        this.deliveries = List.copyOf(deliveries);
    }

    void start() {
        deliveries.forEach(delivery -> delivery.start(threads));
    }

    /** Take no new work: the next generation does. */
    void retire() {
        stop(Duration.ZERO);
    }

    void report(Problem problem) {
        LOG.warn("{}", problem);
    }

    @Override
    public void close() {
        stop(PATIENCE);
        threads.shutdownNow();
    }

    private void stop(Duration patience) {
        try {
            for (SignalDelivery delivery : deliveries) {
                boolean ended = delivery.stop(patience);
                LOG.debug("delivery of signals has ended: {}", ended);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
