package org.hanse.core.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.internal.InternalServerProperties;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.core.view.Surface;
import org.jspecify.annotations.Nullable;

/** Turns a request of the servlet container into one of Jersey. */
final class Incoming {

    private static final long SWALLOWED = 8 << 20;

    /** Scripts that fetch a view ask for anything; they are to see errors as markup too. */
    static final String MARKUP = "text/html, */*;q=0.5";

    private final HttpServletRequest request;
    private final RestEnvironment environment;

    private final Address address;

    Incoming(HttpServletRequest request, RestEnvironment environment, Address address) {
        this.request = request;
        this.environment = environment;
        this.address = address;
    }

    ContainerRequest read(ResourceConfig configuration) {
        ContainerRequest read;
        try {
            address.check();
            read = create(address.base(), address.target(), configuration);
            readBody(read);
        } catch (HanseException e) {
            read = refused(configuration, e);
        } catch (IOException e) {
            read = refused(
                    configuration, new HanseException(ErrorCode.BAD_REQUEST, "the body ended early: send it again", e));
        }
        read.setProperty(Address.class.getName(), address);
        return read;
    }

    private ContainerRequest refused(ResourceConfig configuration, HanseException reason) {
        ContainerRequest refused = create(address.base(), address.base(), configuration);
        refused.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
        Refusals.refuse(refused, Refusal.of(reason));
        return refused;
    }

    private ContainerRequest create(URI base, URI target, ResourceConfig configuration) {
        ContainerRequest created = new ContainerRequest(
                base, target, request.getMethod(), new Nobody(), new MapPropertiesDelegate(), configuration);
        for (String name : Collections.list(request.getHeaderNames())) {
            created.headers(name, Collections.list(request.getHeaders(name)));
        }
        if (address.surface() != Surface.PAGE && isIndifferent(created.getHeaderString(HttpHeaders.ACCEPT))) {
            created.getHeaders().putSingle(HttpHeaders.ACCEPT, MARKUP);
        }
        return created;
    }

    private static boolean isIndifferent(@Nullable String accept) {
        return accept == null || accept.strip().equals(MediaType.WILDCARD);
    }

    /** A client that is cut off while it still writes does not see the answer. */
    private void swallow() throws IOException {
        if (request.getContentLengthLong() <= SWALLOWED) {
            request.getInputStream().transferTo(OutputStream.nullOutputStream());
        }
    }

    private void readBody(ContainerRequest read) throws IOException {
        long maximum = environment.maximumBody(read.getPath(true));
        if (request.getContentLengthLong() > maximum) {
            swallow();
            throw BoundedBody.tooLarge(maximum);
        }
        InputStream body = new BoundedBody(request.getInputStream(), maximum);
        if (isForm()) {
            byte[] form = body.readAllBytes();
            body = new ByteArrayInputStream(form);
            if (form.length == 0) {
                takeParameters(read);
            }
        }
        read.setEntityStream(body);
    }

    private boolean isForm() {
        String type = request.getContentType();
        return type != null && TextBodies.isForm(mediaType(type));
    }

    private static MediaType mediaType(String type) {
        try {
            return MediaType.valueOf(type);
        } catch (IllegalArgumentException e) {
            throw new HanseException(
                    ErrorCode.BAD_REQUEST, "the header Content-Type cannot be read: write type/subtype", e);
        }
    }

    /** A filter of the host that asked for a parameter has read the body already. */
    private void takeParameters(ContainerRequest read) {
        Form form = new Form();
        Map<String, List<String>> query = read.getUriInfo().getQueryParameters();
        request.getParameterMap().forEach((name, values) -> {
            int ofQuery = query.getOrDefault(name, List.of()).size();
            Arrays.stream(values).skip(ofQuery).forEach(value -> form.param(name, value));
        });
        read.setProperty(InternalServerProperties.FORM_DECODED_PROPERTY, form);
    }
}
