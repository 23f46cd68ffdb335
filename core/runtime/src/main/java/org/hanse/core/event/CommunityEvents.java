package org.hanse.core.event;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.Window;
import org.hanse.api.community.Communities;
import org.hanse.api.community.Community;
import org.hanse.api.event.Calendar;
import org.hanse.api.event.Events;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.security.Access;
import org.hanse.core.view.View;
import org.jspecify.annotations.Nullable;

/** The next events of a community, and the form for a new one. */
@Requires(Requires.ANYBODY)
@Path("c/{slug}/events")
@Produces(MediaType.TEXT_HTML)
public class CommunityEvents {

    private static final int SHOWN = 20;
    private static final int UNPROCESSABLE = 422;

    private final Caller caller;
    private final Calendar calendar;
    private final Communities communities;
    private final EventReader reader;
    private final EventViews views;
    private final EventForms forms;
    private final Links links;
    private final Clock clock;

    @Inject
    CommunityEvents(
            Caller caller,
            Calendar calendar,
            Communities communities,
            EventReader reader,
            EventViews views,
            EventForms forms,
            Links links,
            Clock clock) {
        this.caller = caller;
        this.calendar = calendar;
        this.communities = communities;
        this.reader = reader;
        this.views = views;
        this.forms = forms;
        this.links = links;
        this.clock = clock;
    }

    /** Show the next events. */
    @GET
    public View list(
            @PathParam("slug") String slug,
            @QueryParam("after") @Nullable Long after,
            @QueryParam("before") @Nullable Long before) {
        long readable = reader.requirePlace(caller, slug).id();
        Community community = communities
                .find(caller, readable)
                .orElseThrow(() -> new HanseException(ErrorCode.NOT_FOUND, "There is no such community."));
        return views.list(caller, community, reader.next(caller, readable, window(after, before)));
    }

    private static Window window(@Nullable Long after, @Nullable Long before) {
        if (after != null) {
            return Window.after(after, SHOWN);
        }
        return before != null ? Window.before(before, SHOWN) : Window.first(SHOWN);
    }

    /** Show the empty form. */
    @Requires("event.create")
    @GET
    @Path("new")
    public View start(@PathParam("slug") String slug) {
        return forms.creating(caller, writable(slug), EventForm.blank(caller, clock.instant()), Map.of());
    }

    /** Store the form, or show it again with what is wrong. */
    @Requires("event.create")
    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@PathParam("slug") String slug, MultivaluedMap<String, String> entered) {
        Place community = writable(slug);
        EventForm form = EventForm.of(entered);
        Map<String, String> problems = form.problems();
        if (!problems.isEmpty()) {
            return Response.status(UNPROCESSABLE)
                    .entity(forms.creating(caller, community, form, problems))
                    .build();
        }
        long event = calendar.create(caller, community.id(), form.details());
        return Response.seeOther(URI.create(links.event(event))).build();
    }

    private Place writable(String slug) {
        Access.member(caller);
        Place community = reader.requirePlace(caller, slug);
        Access.demand(caller, Events.CREATE, community.id());
        return community;
    }
}
