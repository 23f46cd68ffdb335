package org.hanse.core.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.hanse.core.container.Container;

/** A request, its response and the beans around them; a resumed one has its scope on another thread. */
record Conversation(
        HttpServletRequest request,
        HttpServletResponse response,
        Address address,
        Container container,
        Consumer<Exchange> fill) {

    static final String PROPERTY = Conversation.class.getName();

    <T> T inScope(Callable<T> work) {
        return container.inRequest(() -> {
            Exchange exchange = exchange();
            if (exchange.request().isEmpty()) {
                exchange.set(HttpServletRequest.class, request);
                exchange.set(HttpServletResponse.class, response);
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
