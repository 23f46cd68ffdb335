package org.hanse.core.notification;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.Slice;
import org.hanse.api.profile.Members;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.data.Windows;
import org.hanse.core.security.Access;
import org.hanse.core.view.Pager;
import org.hanse.core.view.View;
import org.jspecify.annotations.Nullable;

/** The list of notifications. */
@Path("notifications")
@Produces(MediaType.TEXT_HTML)
@Requires(Requires.SIGNED_IN)
public class InboxPage {

    private static final int PAGE = 20;

    private final Caller caller;
    private final Inbox inbox;
    private final Lines lines;
    private final Members members;
    private final Links links;

    @Inject
    InboxPage(Caller caller, Inbox inbox, Lines lines, Members members, Links links) {
        this.caller = caller;
        this.inbox = inbox;
        this.lines = lines;
        this.members = members;
        this.links = links;
    }

    /** Show the list. */
    @GET
    public View list(@QueryParam("after") @Nullable Long after, @QueryParam("before") @Nullable Long before) {
        long member = Access.member(caller);
        Slice<NotificationRow> rows = inbox.list(member, Windows.of(after, before, PAGE));
        List<Line> shown = lines.of(caller, rows.items());
        return new View(
                "notification/inbox.vm",
                Map.of(
                        "lines",
                        shown,
                        "people",
                        members.find(shown.stream().map(Line::actor).distinct().toList()),
                        "unread",
                        inbox.unread(member),
                        "until",
                        rows.items().stream()
                                .mapToLong(NotificationRow::place)
                                .max()
                                .orElse(0),
                        "pager",
                        Pager.of(links.page("notifications"), rows)));
    }

    /** Note that one is read, and go to what it is about: a form, because reading it changes something. */
    @POST
    @Path("{id: [0-9]+}/open")
    public Response open(@PathParam("id") long id) {
        long member = Access.member(caller);
        NotificationRow row = inbox.find(member, id)
                .orElseThrow(() -> new HanseException(ErrorCode.NOT_FOUND, "There is no such notification."));
        inbox.read(member, id);
        String address = lines.of(caller, List.of(row)).get(0).address();
        return Response.seeOther(URI.create(address.isEmpty() ? links.page("notifications") : address))
                .build();
    }

    /** Note that one is read. */
    @POST
    @Path("{id: [0-9]+}/read")
    public Response read(@PathParam("id") long id) {
        inbox.read(Access.member(caller), id);
        return back();
    }

    /** Note that all are read that the list showed. */
    @POST
    @Path("read")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response readAll(@FormParam("until") long until) {
        inbox.readAll(Access.member(caller), until);
        return back();
    }

    private Response back() {
        return Response.seeOther(URI.create(links.page("notifications"))).build();
    }
}
