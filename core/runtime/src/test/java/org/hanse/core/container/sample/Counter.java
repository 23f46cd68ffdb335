package org.hanse.core.container.sample;

import jakarta.enterprise.context.RequestScoped;

/** Counts within a request. */
@RequestScoped
public class Counter {

    private int count;

    public int next() {
        return ++count;
    }
}
