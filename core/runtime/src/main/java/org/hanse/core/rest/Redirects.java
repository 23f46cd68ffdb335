package org.hanse.core.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.hanse.core.view.RenderContext;

/** Keeps redirects on the surface on which they were asked for. */
final class Redirects implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Object location = response.getHeaders().getFirst(HttpHeaders.LOCATION);
        if (location != null
                && response.getStatusInfo().getFamily() == Response.Status.Family.REDIRECTION
                && request.getProperty(Conversation.PROPERTY) instanceof Conversation conversation) {
            conversation
                    .inScope(() -> conversation.exchange().find(RenderContext.class))
                    .ifPresent(context -> response.getHeaders()
                            .putSingle(HttpHeaders.LOCATION, context.redirected(location.toString())));
        }
    }
}
