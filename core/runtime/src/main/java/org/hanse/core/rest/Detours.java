package org.hanse.core.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.Optional;
import org.hanse.api.view.Links;

/** Sends whoever asks for a page by an address that it had before to where it is now. */
@Priority(Priorities.USER + 500)
final class Detours implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean missing = response.getStatus() == Status.NOT_FOUND.getStatusCode();
        if (missing && request.getMethod().equals(HttpMethod.GET)) {
            Conversation conversation = (Conversation) request.getProperty(Conversation.PROPERTY);
            if (conversation != null) {
                conversation
                        .inScope(() -> conversation
                                .container()
                                .find(Detour.class)
                                .flatMap(detour -> found(request, conversation, detour)))
                        .ifPresent(address -> send(response, address));
            }
        }
    }

    private static Optional<String> found(ContainerRequestContext request, Conversation conversation, Detour detour) {
        Links links = conversation.container().get(Links.class);
        String query = request.getUriInfo().getRequestUri().getRawQuery();
        return detour.of(conversation.exchange().caller(), request.getUriInfo().getPath(false))
                .map(path -> links.page(path) + (query == null ? "" : "?" + query));
    }

    private static void send(ContainerResponseContext response, String address) {
        response.setStatus(Status.MOVED_PERMANENTLY.getStatusCode());
        response.setEntity(null);
        response.getHeaders().putSingle(HttpHeaders.LOCATION, URI.create(address));
        // Who may know of it may change.
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }
}
