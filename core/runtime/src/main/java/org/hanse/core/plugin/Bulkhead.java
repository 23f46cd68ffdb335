package org.hanse.core.plugin;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.PluginId;

/** A few threads for one plugin. One that does not come back keeps its place: it cannot be stopped, so it counts. */
final class Bulkhead implements AutoCloseable {

    private final ThreadPoolExecutor threads;
    private final RequestContext context;
    private final Duration patience;

    Bulkhead(PluginId plugin, GuardLimits limits, RequestContext context) {
        this.context = context;
        this.patience = limits.patience();
        this.threads = new ThreadPoolExecutor(
                0, limits.threads(), 10, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> daemon(plugin, work));
    }

    private static Thread daemon(PluginId plugin, Runnable work) {
        Thread thread = new Thread(work, "hanse-bulkhead-" + plugin);
        thread.setDaemon(true);
        return thread;
    }

    <T> T call(Callable<T> work) throws Exception {
        Future<T> run = submit(work);
        try {
            return run.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            run.cancel(true);
            throw new HanseException(
                    ErrorCode.PLUGIN_FAILED, "no answer within %d ms".formatted(patience.toMillis()), e);
        } catch (InterruptedException e) {
            run.cancel(true);
            Thread.currentThread().interrupt();
            throw e;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private <T> Future<T> submit(Callable<T> work) {
        try {
            return threads.submit(() -> context.call(work));
        } catch (RejectedExecutionException e) {
            throw new HanseException(
                    ErrorCode.PLUGIN_FAILED,
                    "all %d threads of the plugin are taken".formatted(threads.getMaximumPoolSize()),
                    e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
