package org.hanse.core.event;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;

/** An event as a file that calendars open. */
@Requires(Requires.ANYBODY)
@Path("e/{id: [0-9]+}.ics")
public class CalendarFile {

    private final Caller caller;
    private final EventReader reader;
    private final Links links;

    @Inject
    CalendarFile(Caller caller, EventReader reader, Links links) {
        this.caller = caller;
        this.reader = reader;
        this.links = links;
    }

    /** Return the file. */
    @GET
    @Produces("text/calendar;charset=utf-8")
    public Response file(@PathParam("id") long id, @Context UriInfo request) {
        EventRow event = reader.require(caller, id);
        URI address = request.getRequestUri().resolve(links.event(id));
        return Response.ok(CalendarEntry.published(event.event(), reader.texts(event), address))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"event-" + id + ".ics\"")
                .build();
    }
}
