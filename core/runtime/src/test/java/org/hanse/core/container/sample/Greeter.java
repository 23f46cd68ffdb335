package org.hanse.core.container.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A service with a client proxy, an interceptor and something injected. */
@ApplicationScoped
public class Greeter {

    private final Counter counter;

    Greeter() {
        this(null);
    }

    @Inject
    Greeter(Counter counter) {
        this.counter = counter;
    }

    @Loud
    public String greet(String name) {
        return "hello %s %d".formatted(name, counter.next());
    }
}
