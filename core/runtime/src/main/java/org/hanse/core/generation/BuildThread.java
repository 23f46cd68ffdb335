package org.hanse.core.generation;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one thread on which generations are built, one after the other and slower than those that serve. */
final class BuildThread implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BuildThread.class);

    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread builder = new Thread(work, "hanse-build");
        builder.setPriority(Thread.MIN_PRIORITY);
        builder.setDaemon(true);
        builder.setContextClassLoader(BuildThread.class.getClassLoader());
        return builder;
    });

    <T> T call(Callable<T> work) {
        try {
            return thread.submit(work).get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException known
                    ? known
                    : new HanseException(ErrorCode.INTERNAL, "a build failed: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HanseException(ErrorCode.UNAVAILABLE, "interrupted while a build was going on: look again", e);
        }
    }

    /** Do something and let nobody wait. */
    <T> CompletableFuture<T> begin(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, thread);
    }

    /** Do something later, when the thread is free; after the end, nothing. */
    void later(Runnable work) {
        try {
            thread.execute(work);
        } catch (RejectedExecutionException e) {
            LOG.debug("the thread of builds has ended: what was to be done after a build is left", e);
        }
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
