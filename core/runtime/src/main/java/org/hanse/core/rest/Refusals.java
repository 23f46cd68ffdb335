package org.hanse.core.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import org.hanse.core.view.Surface;

/**
 * Throws what the servlet bridge found wrong where Jersey turns it into an answer, and asks for a token where one helps. It
 * comes before the other filters: who sends a token that has ended is to hear that, and not that he is from another site.
 */
@PreMatching
@Priority(Priorities.AUTHENTICATION)
final class Refusals implements ContainerRequestFilter, ContainerResponseFilter {

    static void refuse(ContainerRequestContext request, Refusal refusal) {
        request.setProperty(Refusals.class.getName(), refusal);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getProperty(Refusals.class.getName()) instanceof Refusal refusal) {
            throw refusal.reason();
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != 401) {
            return;
        }
        if (request.getProperty(Refusals.class.getName()) instanceof Refusal refusal
                && refusal.challenge().isPresent()) {
            response.getHeaders()
                    .putSingle(HttpHeaders.WWW_AUTHENTICATE, refusal.challenge().get());
        } else if (request.getProperty(Address.class.getName()) instanceof Address address
                && address.surface() != Surface.PAGE) {
            response.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"hanse\"");
        }
    }
}
