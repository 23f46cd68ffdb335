package org.hanse.core.container;

import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Counts objects that the garbage collector has not taken yet. */
public final class Collected {

    private final ReferenceQueue<Object> taken = new ReferenceQueue<>();
    private final Set<Reference<?>> waiting = new HashSet<>();

    /** Watch an object. */
    public void watch(Object object) {
        waiting.add(new PhantomReference<>(object, taken));
    }

    /** Collect garbage until all are gone or ten seconds have passed, and return how many are left. */
    public int left() throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!waiting.isEmpty() && System.nanoTime() < deadline) {
            System.gc();
            Reference<?> gone = taken.remove(100);
            while (gone != null) {
                waiting.remove(gone);
                gone = taken.poll();
            }
        }
        return waiting.size();
    }
}
