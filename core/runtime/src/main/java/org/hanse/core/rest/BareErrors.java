package org.hanse.core.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;

/** Gives errors without a body, Jersey's own among them, the body of a problem; before views are rendered. */
@Priority(Priorities.USER + 1000)
final class BareErrors implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() < 400 || response.hasEntity()) {
            return;
        }
        String path = request.getUriInfo().getRequestUri().getRawPath();
        Problem problem = Diagnosis.ofStatus(response.getStatusInfo(), path);
        if (Preference.isPage(request::getAcceptableMediaTypes)) {
            response.setEntity(problem.view(), new Annotation[0], MediaType.TEXT_HTML_TYPE);
        } else {
            response.setEntity(problem, new Annotation[0], MediaType.valueOf(Problem.MEDIA_TYPE));
        }
    }
}
