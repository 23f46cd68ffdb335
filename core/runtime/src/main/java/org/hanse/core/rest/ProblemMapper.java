package org.hanse.core.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import java.util.function.Supplier;
import org.hanse.api.security.Caller;

/** Answers every exception, ours and the container's, as a problem or as a page. */
final class ProblemMapper implements ExceptionMapper<Throwable> {

    @Context
    @SuppressWarnings("NullAway.Init")
    private HttpHeaders headers;

    @Context
    @SuppressWarnings("NullAway.Init")
    private UriInfo address;

    private final Supplier<Caller> reader;

    ProblemMapper(Supplier<Caller> reader) {
        this.reader = reader;
    }

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException e && e.getResponse().getStatus() < 400) {
            return e.getResponse();
        }
        Problem problem = new Diagnosis(reader, address.getRequestUri().getRawPath()).of(thrown);
        Response.ResponseBuilder answer = Response.status(problem.status());
        if (thrown instanceof WebApplicationException e) {
            List.of(HttpHeaders.ALLOW, HttpHeaders.RETRY_AFTER, HttpHeaders.WWW_AUTHENTICATE)
                    .forEach(name -> answer.header(name, e.getResponse().getHeaderString(name)));
        }
        if (Preference.isPage(headers::getAcceptableMediaTypes)) {
            return answer.entity(problem.view()).type(MediaType.TEXT_HTML_TYPE).build();
        }
        return answer.entity(problem).type(Problem.MEDIA_TYPE).build();
    }
}
