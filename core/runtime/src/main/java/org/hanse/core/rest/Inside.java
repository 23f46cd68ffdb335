package org.hanse.core.rest;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.core.container.Container;

/** Asks a resource as HTTP does, without HTTP: for a page of the host. */
record Inside(ApplicationHandler jersey, Container container) {

    Answer ask(Address address, Exchange exchange) {
        address.check();
        exchange.set(Address.class, address);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try {
            ContainerRequest request = request(address);
            ContainerResponse answer = jersey.apply(request, body).get();
            return new Answer(answer.getStatus(), ViewFilter.isView(request), body.toString(StandardCharsets.UTF_8));
        } catch (ExecutionException e) {
            throw new HanseException(ErrorCode.INTERNAL, "nothing answers at " + address.path(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HanseException(ErrorCode.UNAVAILABLE, "interrupted at " + address.path(), e);
        }
    }

    private ContainerRequest request(Address address) {
        ContainerRequest request = new ContainerRequest(
                address.base(),
                address.target(),
                HttpMethod.GET,
                new Nobody(),
                new MapPropertiesDelegate(),
                jersey.getConfiguration());
        request.getHeaders().putSingle(HttpHeaders.ACCEPT, Incoming.MARKUP);
        request.setProperty(Address.class.getName(), address);
        request.setProperty(Conversation.PROPERTY, new Conversation(address, container, filled -> {}));
        return request;
    }
}
