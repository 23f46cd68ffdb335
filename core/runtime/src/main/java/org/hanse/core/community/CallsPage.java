package org.hanse.core.community;

import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.view.View;

/** What somebody is invited to. */
@Path("invitations")
@Requires(Requires.SIGNED_IN)
public class CallsPage {

    private final PersonalInvitations invitations;
    private final CommunityBook book;
    private final Links links;
    private final Caller caller;

    @Inject
    CallsPage(PersonalInvitations invitations, CommunityBook book, Links links, Caller caller) {
        this.invitations = invitations;
        this.book = book;
        this.links = links;
        this.caller = caller;
    }

    /** Show the invitations that wait for the caller's answer. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public View show() {
        return new View("community/calls.vm", Map.of("calls", invitations.calls(caller)));
    }

    /** Accept or decline, and go to the community or back to the list. */
    @POST
    @Path("{community: [0-9]+}")
    public Response answer(@PathParam("community") long community, @FormParam("accepted") boolean accepted) {
        invitations.answer(caller, community, accepted);
        String next = accepted
                ? book.find(caller, community)
                        .map(found -> links.community(found.slug()))
                        .orElse(links.home())
                : links.page("invitations");
        return Response.seeOther(URI.create(next)).build();
    }
}
