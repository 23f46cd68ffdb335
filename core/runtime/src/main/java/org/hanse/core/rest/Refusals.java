package org.hanse.core.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import org.hanse.api.HanseException;

/** Throws what the servlet bridge found wrong where Jersey turns it into an answer. */
@PreMatching
final class Refusals implements ContainerRequestFilter {

    static void refuse(ContainerRequestContext request, HanseException reason) {
        request.setProperty(Refusals.class.getName(), reason);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getProperty(Refusals.class.getName()) instanceof HanseException reason) {
            throw reason;
        }
    }
}
