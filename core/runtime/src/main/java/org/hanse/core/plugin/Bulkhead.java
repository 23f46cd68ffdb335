package org.hanse.core.plugin;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.PluginId;

/** A few threads for one plugin. One that does not come back keeps its place: it cannot be stopped, so it counts. */
final class Bulkhead implements AutoCloseable {

    private final ThreadPoolExecutor threads;
    private final Semaphore places;
    private final RequestContext context;
    private final Duration patience;

    Bulkhead(PluginId plugin, GuardLimits limits, RequestContext context) {
        this.context = context;
        this.patience = limits.patience();
        this.places = new Semaphore(limits.threads());
        this.threads = new ThreadPoolExecutor(
                limits.threads(),
                limits.threads(),
                10,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                work -> daemon(plugin, work));
        threads.allowCoreThreadTimeOut(true);
    }

    private static Thread daemon(PluginId plugin, Runnable work) {
        Thread thread = new Thread(work, "hanse-bulkhead-" + plugin);
        thread.setDaemon(true);
        return thread;
    }

    <T> T call(Callable<T> work) throws Exception {
        FutureTask<T> run = start(work);
        try {
            return run.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            run.cancel(true);
            throw new HanseException(
                    ErrorCode.PLUGIN_FAILED, "no answer within %d ms".formatted(patience.toMillis()), e);
        } catch (InterruptedException e) {
            run.cancel(true);
            throw e;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private <T> FutureTask<T> start(Callable<T> work) {
        if (!places.tryAcquire()) {
            throw new HanseException(
                    ErrorCode.PLUGIN_FAILED,
                    "all %d threads of the plugin are taken".formatted(threads.getMaximumPoolSize()));
        }
        AtomicBoolean left = new AtomicBoolean();
        FutureTask<T> run = new FutureTask<>(() -> {
            try {
                return context.call(work);
            } finally {
                // Before the result is out: whoever gets it finds the place free.
                leave(left);
            }
        });
        threads.execute(() -> {
            run.run();
            leave(left);
        });
        return run;
    }

    private void leave(AtomicBoolean left) {
        if (left.compareAndSet(false, true)) {
            places.release();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
