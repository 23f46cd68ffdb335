package org.hanse.core.generation;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The time in which a generation serves: how many requests hold it. */
final class Tenure<G> {

    private final G generation;
    private final AtomicInteger holders = new AtomicInteger();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition less = lock.newCondition();
    private volatile boolean retired;

    Tenure(G generation) {
        this.generation = generation;
    }

    G generation() {
        return generation;
    }

    int holders() {
        return holders.get();
    }

    void enter() {
        holders.incrementAndGet();
    }

    void leave() {
        if (holders.decrementAndGet() == 0 && retired) {
            signal();
        }
    }

    private void signal() {
        lock.lock();
        try {
            less.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Wait until nobody holds it any more, and return whether that came to pass in time. */
    boolean awaitEmpty(Duration deadline) throws InterruptedException {
        retired = true;
        long left = deadline.toNanos();
        lock.lock();
        try {
            while (holders.get() > 0 && left > 0) {
                left -= awaited(left);
            }
            return holders.get() == 0;
        } finally {
            lock.unlock();
        }
    }

    private long awaited(long most) throws InterruptedException {
        long start = System.nanoTime();
        less.await(Math.min(most, TimeUnit.MILLISECONDS.toNanos(100)), TimeUnit.NANOSECONDS);
        return System.nanoTime() - start;
    }
}
