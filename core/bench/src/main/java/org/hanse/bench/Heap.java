package org.hanse.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;

/** The heap of this process. */
final class Heap {

    private static final int TURNS = 8;
    private static final long PAUSE = 400;

    private Heap() {}

    /** Return the bytes that stay after collections, once what drains has drained. */
    static long used() throws InterruptedException {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < TURNS; i++) {
            memory.gc();
            least = Math.min(least, memory.getHeapMemoryUsage().getUsed());
            Thread.sleep(PAUSE);
        }
        return least;
    }
}
