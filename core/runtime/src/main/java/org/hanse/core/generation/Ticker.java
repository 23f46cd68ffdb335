package org.hanse.core.generation;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does something again and again on a thread of its own: looks into the inbox, converges on the desired set. */
public final class Ticker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Ticker.class);

    private final ScheduledExecutorService thread;
    private final ScheduledFuture<?> ticking;

    /** Begin. What one turn throws is logged, and the next one comes all the same. */
    public Ticker(String name, Duration every, Runnable work) {
        thread = Executors.newSingleThreadScheduledExecutor(run -> {
            Thread ticker = new Thread(run, "hanse-" + name);
            ticker.setDaemon(true);
            return ticker;
        });
        ticking = thread.scheduleWithFixedDelay(
                () -> turn(name, work), every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void turn(String name, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("{}: {}", name, e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        ticking.cancel(false);
        thread.shutdown();
    }
}
