package org.hanse.core.event;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.event.Calendar;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.view.View;
import org.jspecify.annotations.Nullable;

/** The page of an event, with its forms. */
@Requires(Requires.ANYBODY)
@Path("e/{id: [0-9]+}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class EventPages {

    private static final int UNPROCESSABLE = 422;

    private final Caller caller;
    private final Calendar calendar;
    private final EventReader reader;
    private final EventViews views;
    private final EventForms forms;
    private final Links links;

    @Inject
    EventPages(Caller caller, Calendar calendar, EventReader reader, EventViews views, EventForms forms, Links links) {
        this.caller = caller;
        this.calendar = calendar;
        this.reader = reader;
        this.views = views;
        this.forms = forms;
        this.links = links;
    }

    /** Show an event. */
    @GET
    public View show(@PathParam("id") long id) {
        return views.event(caller, reader.require(caller, id));
    }

    /** Show the form with what is stored. */
    @Requires(Requires.SIGNED_IN)
    @GET
    @Path("edit")
    public View edit(@PathParam("id") long id) {
        EventRow event = EventAcl.toChange(caller, reader.require(caller, id));
        return forms.editing(caller, event, EventForm.of(event, reader.texts(event)), Map.of());
    }

    /** Store the form, or show it again with what is wrong. */
    @Requires(Requires.SIGNED_IN)
    @POST
    @Path("edit")
    public Response save(@PathParam("id") long id, MultivaluedMap<String, String> entered) {
        EventRow event = EventAcl.toChange(caller, reader.require(caller, id));
        EventForm form = EventForm.of(entered);
        Map<String, String> problems = form.problems();
        if (!problems.isEmpty()) {
            return again(UNPROCESSABLE, forms.editing(caller, event, form, problems));
        }
        try {
            calendar.edit(caller, id, form.version(), form.details());
        } catch (HanseException e) {
            if (e.code() != ErrorCode.CONFLICT) {
                throw e;
            }
            // What the person typed would be lost with an error page.
            Map<String, String> changed = Map.of("form", "event.problem.changed");
            return again(ErrorCode.CONFLICT.status(), forms.editing(caller, event, form, changed));
        }
        return seeEvent(id);
    }

    /** Cancel an event. */
    @Requires(Requires.SIGNED_IN)
    @POST
    @Path("cancel")
    public Response cancel(@PathParam("id") long id) {
        calendar.cancel(caller, id);
        return seeEvent(id);
    }

    /** Answer to an event. */
    @Requires(Requires.SIGNED_IN)
    @POST
    @Path("answer")
    public Response answer(@PathParam("id") long id, @FormParam("answer") @Nullable String answer) {
        calendar.answer(caller, id, AnswerName.parse(caller, answer));
        return seeEvent(id);
    }

    private static Response again(int status, View form) {
        return Response.status(status).entity(form).build();
    }

    private Response seeEvent(long id) {
        return Response.seeOther(URI.create(links.event(id))).build();
    }
}
