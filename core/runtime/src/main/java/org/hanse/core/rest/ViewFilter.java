package org.hanse.core.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.hanse.api.host.Page;
import org.hanse.core.view.RenderContext;
import org.hanse.core.view.Surface;
import org.hanse.core.view.View;

/** Renders views before status and headers are out, so that a failing template is still an error of its own. */
final class ViewFilter implements ContainerResponseFilter {

    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("utf-8");

    private static final String RENDERED = ViewFilter.class.getName();

    private final RestEnvironment environment;

    ViewFilter(RestEnvironment environment) {
        this.environment = environment;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof View view
                && request.getProperty(Conversation.PROPERTY) instanceof Conversation conversation) {
            request.setProperty(RENDERED, true);
            Page page = conversation.inScope(() -> page(view, request, conversation.exchange()));
            if (conversation.address().surface() != Surface.PAGE
                    || !(request.getProperty(Outgoing.PROPERTY) instanceof Outgoing outgoing)) {
                answerAlone(page, conversation.address().surface(), response);
                return;
            }
            response.setEntity(
                    new Rendered(page, environment.layout(), conversation, outgoing, (ContainerResponse) response),
                    new Annotation[0],
                    HTML);
        }
    }

    /** Return whether a request is answered by a view: checked, adapted markup, rather than any text/html of a plugin's. */
    static boolean isView(ContainerRequest request) {
        return request.getProperty(RENDERED) != null;
    }

    /** A form that comes again, with what is wrong, still knows the way back. */
    private Page page(View view, ContainerRequestContext request, Exchange exchange) {
        WayBack.sealed(request, exchange)
                .ifPresent(back -> exchange.find(RenderContext.class)
                        .ifPresent(context -> exchange.set(RenderContext.class, context.withBack(back))));
        return environment.pages().page(view, exchange);
    }

    private static void answerAlone(Page page, Surface surface, ContainerResponseContext response) {
        response.setEntity(page.body(), new Annotation[0], HTML);
        response.getHeaders().putSingle("X-Robots-Tag", "noindex");
        if (surface == Surface.FRAME) {
            page.headers().forEach(response.getHeaders()::putSingle);
        }
    }
}
