package org.hanse.core.doctor;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Clock;
import java.time.Instant;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.feed.Site;
import org.hanse.core.plugin.ApiVersion;
import org.hanse.core.rest.Exchange;

/** Shows what reaches Hanse of a request and what reaches a browser of an answer; nothing that is anybody's. */
@Requires(Requires.ANYBODY)
@Path("doctor")
public class DoctorResource {

    private final Clock clock;
    private final Links links;
    private final Pulse pulse;
    private final Exchange exchange;

    @Inject
    DoctorResource(Clock clock, Links links, Pulse pulse, Exchange exchange) {
        this.clock = clock;
        this.links = links;
        this.pulse = pulse;
        this.exchange = exchange;
    }

    /**
     * What Hanse knows of the place where it is.
     *
     * @param time the time of its clock
     * @param origin scheme, host and port as it believes that browsers see them
     * @param mount the path that its links begin with, empty for the root
     * @param api the version of the api
     */
    public record Self(Instant time, String origin, String mount, String api) {}

    /** Return what Hanse knows of the place where it is. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response self(@Context UriInfo address) {
        String root = Site.of(address).root().toString();
        String home = links.home();
        Self self = new Self(
                clock.instant(),
                root.substring(0, root.length() - 1),
                home.substring(0, home.length() - 1),
                ApiVersion.current());
        return Response.ok(self).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    /** Send three events with a pause after each: in a browser, they must not arrive at once. */
    @GET
    @Path("stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void stream(@Context SseEventSink sink, @Context Sse sse) {
        exchange.response().ifPresent(response -> {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store, no-transform");
            // nginx and those who follow it hold nothing back then.
            response.setHeader("X-Accel-Buffering", "no");
        });
        // The first event takes the headers with it.
        pulse.begin(sink, sse);
    }
}
