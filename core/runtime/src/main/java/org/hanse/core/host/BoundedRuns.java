package org.hanse.core.host;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A bounded number of threads that work for pages of the host. A thread cannot be stopped: work that nobody waits for any
 * more keeps its place until it ends. Work of one name has a quarter of the places, so that what hangs keeps nothing else.
 */
final class BoundedRuns implements AutoCloseable {

    private static final int SHARE = 4;

    private final ThreadPoolExecutor threads;
    private final int placesOfEach;

    /** Visitors can make up names: those that nothing works for any more are forgotten. */
    private final Cache<String, Places> places =
            Caffeine.newBuilder().weakValues().executor(Runnable::run).build();

    BoundedRuns(int most) {
        AtomicInteger count = new AtomicInteger();
        this.placesOfEach = Math.max(1, most / SHARE);
        this.threads = new ThreadPoolExecutor(most, most, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
            Thread thread = new Thread(work, "hanse-host-page-" + count.incrementAndGet());
            // Otherwise it would keep the loader of whichever thread of the host comes first.
            thread.setContextClassLoader(BoundedRuns.class.getClassLoader());
            thread.setDaemon(true);
            return thread;
        });
        this.threads.allowCoreThreadTimeOut(true);
    }

    /**
     * Do some work and wait for it as long as somebody is patient.
     *
     * @return nothing if it is not done in time, or has no place
     * @throws ExecutionException with what the work has thrown
     */
    Optional<String> run(String name, Callable<String> work, Patience patience) throws ExecutionException {
        Places ofName = places.get(name, any -> new Places(placesOfEach));
        long began = System.nanoTime();
        try {
            return ofName.take(patience.nanos())
                    ? result(new Run(work, ofName), patience.nanos() - (System.nanoTime() - began))
                    : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            patience.waited(System.nanoTime() - began);
        }
    }

    private Optional<String> result(Run run, long nanos) throws ExecutionException, InterruptedException {
        try {
            threads.execute(run);
        } catch (RejectedExecutionException e) {
            run.leave();
            return Optional.empty();
        }
        try {
            return Optional.of(run.get(nanos, TimeUnit.NANOSECONDS));
        } catch (TimeoutException | InterruptedException e) {
            if (threads.remove(run)) {
                run.leave();
            } else {
                run.abandon();
            }
            if (e instanceof InterruptedException interrupted) {
                throw interrupted;
            }
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** The places for work of one name. */
    private static final class Places {

        private final int most;
        private final Semaphore free;
        private final AtomicInteger abandoned = new AtomicInteger();

        Places(int most) {
            this.most = most;
            this.free = new Semaphore(most);
        }

        /** Take a place, which is not worth waiting for where nobody waits for those who have them. */
        boolean take(long nanos) throws InterruptedException {
            return free.tryAcquire() || abandoned.get() < most && free.tryAcquire(nanos, TimeUnit.NANOSECONDS);
        }
    }

    /** Work in a place, which it leaves at its end. */
    private static final class Run extends FutureTask<String> {

        private final Places places;
        private boolean abandoned;
        private boolean ended;

        Run(Callable<String> work, Places places) {
            super(work);
            this.places = places;
        }

        @Override
        public void run() {
            super.run();
            leave();
        }

        synchronized void leave() {
            ended = true;
            if (abandoned) {
                places.abandoned.decrementAndGet();
            }
            places.free.release();
        }

        synchronized void abandon() {
            abandoned = !ended;
            if (abandoned) {
                places.abandoned.incrementAndGet();
            }
        }
    }
}
