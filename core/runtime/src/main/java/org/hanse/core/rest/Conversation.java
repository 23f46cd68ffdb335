package org.hanse.core.rest;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.hanse.core.container.Container;

/** Where a request goes and the beans around it; a resumed one has its scope on another thread. */
record Conversation(Address address, Container container, Consumer<Exchange> fill) {

    static final String PROPERTY = Conversation.class.getName();

    <T> T inScope(Callable<T> work) {
        return container.inRequest(() -> {
            Exchange exchange = exchange();
            if (exchange.find(Address.class).isEmpty()) {
                exchange.set(Address.class, address);
                fill.accept(exchange);
            }
            return work.call();
        });
    }

    Exchange exchange() {
        return container.get(Exchange.class);
    }
}
