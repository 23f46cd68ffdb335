package org.hanse.core.rest;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Form;
import java.util.Optional;
import java.util.function.Function;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.internal.InternalServerProperties;
import org.hanse.api.HanseException;

/**
 * Leads from a form that was in a page of the host back to that page: a value of an {@link Exchange}.
 *
 * @param opener returns the page that a sealed text stands for, if it was sealed here
 */
public record WayBack(Function<String, Optional<String>> opener) {

    private static final String FIELD = "back";

    /** Return the page of the host that the form of a request was on. */
    static Optional<String> page(ContainerRequestContext request, Exchange exchange) {
        return exchange.find(WayBack.class).flatMap(way -> field(request).flatMap(way.opener));
    }

    /** Return the way back as the form brought it along, if it was sealed here. */
    static Optional<String> sealed(ContainerRequestContext request, Exchange exchange) {
        return page(request, exchange).flatMap(page -> field(request));
    }

    private static Optional<String> field(ContainerRequestContext request) {
        return request.getMethod().equals(HttpMethod.POST) && request instanceof ContainerRequest posted
                ? form(posted).map(form -> form.asMap().getFirst(FIELD))
                : Optional.empty();
    }

    private static Optional<Form> form(ContainerRequest posted) {
        if (posted.getProperty(InternalServerProperties.FORM_DECODED_PROPERTY) instanceof Form form) {
            return Optional.of(form);
        }
        if (posted.getMediaType() == null || !TextBodies.isForm(posted.getMediaType())) {
            return Optional.empty();
        }
        try {
            return Optional.of(posted.readEntity(Form.class));
        } catch (HanseException | WebApplicationException | ProcessingException | IllegalStateException e) {
            // What cannot be read, or was read already as something else, leads nowhere.
            return Optional.empty();
        }
    }
}
