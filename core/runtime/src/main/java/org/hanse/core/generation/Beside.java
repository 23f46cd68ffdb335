package org.hanse.core.generation;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;

/**
 * Work that is done beside a build, while the build does what does not need it yet: a start uses two processors. Its thread
 * is a new one, which takes the priority of the build's and goes with the work, so that it keeps no class loader alive.
 */
final class Beside<T> {

    private final FutureTask<T> task;

    private Beside(FutureTask<T> task) {
        this.task = task;
    }

    static <T> Beside<T> begin(ClassLoader context, Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(task, "hanse-build-beside");
        thread.setContextClassLoader(context);
        thread.setDaemon(true);
        thread.start();
        return new Beside<>(task);
    }

    /** Wait, and return what came of it, or throw what it threw. */
    T join() {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            if (e.getCause() instanceof Error thrown) {
                throw thrown;
            }
            throw new HanseException(ErrorCode.INTERNAL, "a part of a build failed: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HanseException(ErrorCode.UNAVAILABLE, "interrupted while a build was going on: look again", e);
        }
    }

    /** Wait until it is over, whatever comes of it: an interruption waits too, since what it uses is closed next. */
    void settle() {
        boolean interrupted = false;
        while (!task.isDone()) {
            try {
                task.get();
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (ExecutionException ignored) {
                // The build has failed already, of something else.
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
