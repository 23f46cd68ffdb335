package org.hanse.core.community;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.view.View;

/** What the link of an invitation opens. Programs that look at the links of a mail must not use it up: joining is a form. */
@Path("invitation/{token}")
@Produces(MediaType.TEXT_HTML)
public class InvitationPage {

    private final Guests guests;
    private final Links links;
    private final Caller caller;

    @Inject
    InvitationPage(Guests guests, Links links, Caller caller) {
        this.guests = guests;
        this.links = links;
        this.caller = caller;
    }

    /** Show who invites to what, or that the invitation has ended. */
    @GET
    @Requires(Requires.ANYBODY)
    public Response show(@PathParam("token") String token) {
        try {
            return Response.ok(page(guests.read(caller, token), token)).build();
        } catch (HanseException e) {
            return ended(e);
        }
    }

    private View page(Guests.Card card, String token) {
        return new View(
                "community/invitation.vm",
                Map.of(
                        "community",
                        card.community(),
                        "inviter",
                        card.inviter(),
                        "note",
                        card.note(),
                        "address",
                        links.page("invitation/" + token)));
    }

    /** Join. */
    @POST
    @Requires(Requires.SIGNED_IN)
    public Response accept(@PathParam("token") String token) {
        try {
            return Response.seeOther(URI.create(
                            links.community(guests.accept(caller, token).slug())))
                    .build();
        } catch (HanseException e) {
            return ended(e);
        }
    }

    /** A page that only says that there is nothing would leave a guest who came late without a way on. */
    private static Response ended(HanseException e) {
        if (e.code() != ErrorCode.NOT_FOUND) {
            throw e;
        }
        return Response.status(e.code().status())
                .entity(new View("community/invitation-ended.vm", Map.of("problem", String.valueOf(e.getMessage()))))
                .build();
    }
}
