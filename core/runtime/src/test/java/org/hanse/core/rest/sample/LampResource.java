package org.hanse.core.rest.sample;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.core.view.View;

/** Lamps as pages, forms and JSON. */
@Requires(Requires.ANYBODY)
@Path("/lamps")
@RequestScoped
public class LampResource {

    private final Caller caller;

    LampResource() {
        this(null);
    }

    @Inject
    LampResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    @Produces("text/html")
    public View page() {
        return new View("lamps.vm", Map.of("who", caller.name()));
    }

    @GET
    @Path("broken")
    @Produces("text/html")
    public View broken() {
        return new View("broken.vm", Map.of());
    }

    @POST
    public Response form(@Valid @BeanParam LampForm form) {
        return Response.seeOther(URI.create(
                        "/community/p/lamps/lamps/%s-%d-%s".formatted(form.name(), form.watts(), form.from())))
                .build();
    }

    @GET
    @Path("{id}")
    @Produces("application/json")
    public Lamp one(@PathParam("id") long id, @QueryParam("page") Integer page) {
        if (id == 404) {
            throw new HanseException(ErrorCode.NOT_FOUND, "there is no lamp " + id);
        }
        if (id == 500) {
            throw new UnsupportedOperationException("select * from secret");
        }
        return new Lamp(Long.toString(id), "Ada", 4, java.time.Instant.EPOCH, java.util.Optional.empty());
    }

    @POST
    @Path("json")
    @Consumes("application/json")
    @Produces("application/json")
    public Lamp echo(@Valid Lamp lamp) {
        return lamp;
    }

    @GET
    @Path("later")
    @Produces("text/plain")
    public void later(@Suspended AsyncResponse response) {
        new Thread(() -> response.resume("later")).start();
    }

    @GET
    @Path("never")
    @Produces("text/plain")
    public void never(@Suspended AsyncResponse response) {
        response.setTimeout(50, TimeUnit.MILLISECONDS);
    }

    @GET
    @Path("events")
    @Produces("text/event-stream")
    public void events(@Context SseEventSink sink, @Context Sse sse) throws IOException {
        sink.send(sse.newEvent("on"));
        sink.send(sse.newEvent("off"));
        sink.close();
    }

    @GET
    @Path("open")
    @Produces("text/event-stream")
    public void open(@Context SseEventSink sink, @Context Sse sse) {
        sink.send(sse.newEvent("on"));
    }
}
