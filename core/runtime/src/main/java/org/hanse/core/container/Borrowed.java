package org.hanse.core.container;

import jakarta.enterprise.context.spi.CreationalContext;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Dependent instances that somebody asked the container for: they end with the request, last first. */
class Borrowed {

    private final Deque<CreationalContext<?>> contexts = new ConcurrentLinkedDeque<>();

    void add(CreationalContext<?> context) {
        contexts.push(context);
    }

    void release() {
        while (!contexts.isEmpty()) {
            contexts.pop().release();
        }
    }
}
