package org.hanse.core.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import org.hanse.core.view.RenderContext;
import org.jspecify.annotations.Nullable;

/** Keeps redirects on the surface on which they were asked for; a form in a page of the host leads back to that page. */
final class Redirects implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        String location = written(response.getHeaders().getFirst(HttpHeaders.LOCATION));
        if (location != null
                && response.getStatusInfo().getFamily() == Response.Status.Family.REDIRECTION
                && request.getProperty(Conversation.PROPERTY) instanceof Conversation conversation) {
            Exchange exchange = conversation.inScope(conversation::exchange);
            String target = WayBack.page(request, exchange)
                    .map(page -> page + anchor(location))
                    .or(() -> exchange.find(RenderContext.class).map(context -> context.redirected(location)))
                    .orElse(location);
            response.getHeaders().putSingle(HttpHeaders.LOCATION, target);
        }
    }

    private static @Nullable String written(@Nullable Object location) {
        return location instanceof URI address ? address.toASCIIString() : Objects.toString(location, null);
    }

    private static String anchor(String location) {
        int anchor = location.indexOf('#');
        return anchor < 0 ? "" : location.substring(anchor);
    }
}
