package org.hanse.core.signal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.hanse.core.container.Container;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The workers of a generation that deliver signals from when it is published until it is told to stop. */
public final class SignalDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(SignalDelivery.class);
    private static final int WORKERS = 2;
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration KEEP = Duration.ofDays(1);
    private static final Duration PURGE_EVERY = Duration.ofHours(1);

    private final DeliveryQueue queue;
    private final Delivery delivery;
    private final Clock clock;
    private final Semaphore awake = new Semaphore(0);
    private final CountDownLatch ended = new CountDownLatch(WORKERS);
    private volatile boolean started;
    private volatile boolean running = true;
    private volatile Instant purged = Instant.MIN;

    /** Create the delivery of a generation; nothing happens before it starts. */
    public SignalDelivery(Container container, Listeners listeners, DataSource source, Clock clock) {
        this.queue = new DeliveryQueue(source, listeners.keys());
        this.delivery = new Delivery(container, listeners, queue, clock);
        this.clock = clock;
    }

    /** Begin to deliver on threads of the generation; call it once. */
    public void start(Executor executor) {
        started = true;
        for (int i = 0; i < WORKERS; i++) {
            executor.execute(this::work);
        }
    }

    /** Look for signals now rather than at the next poll. */
    public void wake() {
        if (awake.availablePermits() < WORKERS) {
            awake.release();
        }
    }

    /** Take no more signals, and wait for those that are being delivered; return whether all of them ended in time. */
    public boolean stop(Duration patience) throws InterruptedException {
        running = false;
        awake.release(WORKERS);
        return !started || ended.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void work() {
        try {
            while (running) {
                if (!attempt()) {
                    // Two answers are possible and both lead on: woken, or time to look again.
                    boolean woken = awake.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS);
                    LOG.trace("looking for signals, woken: {}", woken);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            ended.countDown();
        }
    }

    /** Deliver what is due and return whether there was any of it; a database that is away for a moment is no reason to end. */
    private boolean attempt() {
        try {
            boolean any = deliverDue();
            if (!any) {
                purge();
            }
            return any;
        } catch (RuntimeException e) {
            LOG.warn("signals wait: {}", e.getMessage(), e);
            return false;
        }
    }

    private boolean deliverDue() {
        boolean any = false;
        for (DeliveryRow row : queue.due(clock.instant())) {
            if (!running) {
                return any;
            }
            any |= delivery.run(row);
        }
        return any;
    }

    private void purge() {
        Instant now = clock.instant();
        if (now.minus(PURGE_EVERY).isAfter(purged)) {
            purged = now;
            queue.purge(now.minus(KEEP));
        }
    }
}
