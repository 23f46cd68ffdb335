package org.hanse.core.event;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.hanse.api.Slice;
import org.hanse.api.Window;
import org.hanse.api.event.Calendar;
import org.hanse.api.event.Event;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.data.Windows;
import org.jspecify.annotations.Nullable;

/** Events over REST. */
@Requires(Requires.ANYBODY)
@Path("api/events")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EventApi {

    private final Caller caller;
    private final Calendar calendar;
    private final Links links;

    @Inject
    EventApi(Caller caller, Calendar calendar, Links links) {
        this.caller = caller;
        this.calendar = calendar;
        this.links = links;
    }

    /** Return the events that have not ended, of one community or of all, by start. */
    @GET
    public EventsJson list(
            @QueryParam("community") @Nullable Long community,
            @QueryParam("after") @Nullable Long after,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        Window window = after == null ? Window.first(limit) : Window.after(after, limit);
        return EventsJson.of(
                community == null ? calendar.next(caller, window) : calendar.next(caller, community, window));
    }

    /** Return an event. */
    @GET
    @Path("{id: [0-9]+}")
    public EventJson show(@PathParam("id") long id) {
        return EventJson.of(require(id));
    }

    /** Create an event. */
    @Requires("event.create")
    @POST
    public Response create(NewEventJson given) {
        long id = calendar.create(caller, given.communityId(), given.details());
        return Response.created(URI.create(links.page("api/events/" + id)))
                .entity(EventJson.of(require(id)))
                .build();
    }

    /** Change an event; the version says which one the caller saw. */
    @Requires(Requires.SIGNED_IN)
    @PUT
    @Path("{id: [0-9]+}")
    public EventJson edit(@PathParam("id") long id, NewEventJson given) {
        calendar.edit(caller, id, given.version(), given.details());
        return EventJson.of(require(id));
    }

    /** Cancel an event. */
    @Requires(Requires.SIGNED_IN)
    @POST
    @Path("{id: [0-9]+}/cancel")
    public EventJson cancel(@PathParam("id") long id) {
        calendar.cancel(caller, id);
        return EventJson.of(require(id));
    }

    /** Answer to an event. */
    @Requires(Requires.SIGNED_IN)
    @PUT
    @Path("{id: [0-9]+}/answer")
    public EventJson answer(@PathParam("id") long id, AnswerJson given) {
        calendar.answer(caller, id, AnswerName.parse(caller, given.answer()));
        return EventJson.of(require(id));
    }

    private Event require(long id) {
        return calendar.find(caller, id).orElseThrow(NoEvent::of);
    }

    /** A window on a list of events, with the keys to read on from. */
    public record EventsJson(
            List<EventJson> items,
            @Nullable String before,
            @Nullable String after) {

        static EventsJson of(Slice<Event> events) {
            return new EventsJson(
                    events.items().stream().map(EventJson::of).toList(),
                    Windows.key(events.before()),
                    Windows.key(events.after()));
        }
    }

    /** What a member answers: {@code GOING}, {@code INTERESTED} or {@code NOT_GOING}. */
    public record AnswerJson(@Nullable String answer) {}
}
