package org.hanse.testkit;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.hanse.core.plugin.LoadedPlugin;

/** Watches the class loaders of a plugin, which must go with their generations. */
final class LoaderWatch {

    private static final Duration DEADLINE = Duration.ofSeconds(30);
    private static final int BALLAST = 32 << 20;

    private final RunningHanse hanse;
    private final List<WeakReference<ClassLoader>> loaders = new ArrayList<>();

    LoaderWatch(RunningHanse hanse) {
        this.hanse = hanse;
    }

    /** Watch the loader of the generation that serves now. */
    void note() {
        loaders.add(new WeakReference<>(serving()));
    }

    private ClassLoader serving() {
        return hanse.generations().switchboard().current().stream()
                .flatMap(generation -> generation.plugins().stream())
                .filter(plugin -> plugin.id().equals(hanse.plugin()))
                .map(LoadedPlugin::loader)
                .findFirst()
                .orElseThrow();
    }

    /** Return how many of the watched loaders stay, after garbage was collected again and again. */
    long alive() {
        long end = System.nanoTime() + DEADLINE.toNanos();
        long alive = count();
        while (alive > 0 && System.nanoTime() < end) {
            System.gc();
            // The less memory is free, the sooner soft references go.
            byte[] ballast = new byte[BALLAST];
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            alive = count() + ballast.length - BALLAST;
        }
        return alive;
    }

    private long count() {
        return loaders.stream().filter(loader -> loader.get() != null).count();
    }

    /** Return the threads of earlier generations that still run after a while. */
    List<String> threads() {
        long end = System.nanoTime() + DEADLINE.toNanos();
        List<String> running = running();
        while (!running.isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            running = running();
        }
        return running;
    }

    private List<String> running() {
        String own = "hanse-plugin-" + hanse.plugin();
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(entry -> isOf(own, entry.getKey(), entry.getValue()))
                .map(entry -> entry.getKey().getName())
                .toList();
    }

    private boolean isOf(String own, Thread thread, StackTraceElement[] frames) {
        return Stream.of(thread.getContextClassLoader(), thread.getClass().getClassLoader())
                        .anyMatch(loader -> loader != null && own.equals(loader.getName()))
                || Arrays.stream(frames).anyMatch(frame -> own.equals(frame.getClassLoaderName()));
    }
}
