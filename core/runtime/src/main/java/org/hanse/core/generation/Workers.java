package org.hanse.core.generation;

import java.time.Duration;
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
    private final SignalDelivery delivery;

    Workers(long generation, ClassLoader composed, SignalDelivery delivery) {
        AtomicInteger count = new AtomicInteger();
        this.threads = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "hanse-%d-%d".formatted(generation, count.incrementAndGet()));
            thread.setContextClassLoader(composed);
            thread.setDaemon(true);
            return thread;
        });
        this.delivery = delivery;
    }

    void start() {
        delivery.start(threads);
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
            boolean ended = delivery.stop(patience);
            LOG.debug("delivery of signals has ended: {}", ended);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
