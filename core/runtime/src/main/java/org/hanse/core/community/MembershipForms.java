package org.hanse.core.community;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.hanse.api.community.Community;
import org.hanse.api.community.Visibility;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;

/** The buttons by which members leave, or are away for a while. */
@Path("c/{slug}/{act: leave|pause|resume}")
@Requires(Requires.SIGNED_IN)
public class MembershipForms {

    private final CommunityBook book;
    private final Joining joining;
    private final Links links;
    private final Caller caller;

    @Inject
    MembershipForms(CommunityBook book, Joining joining, Links links, Caller caller) {
        this.book = book;
        this.joining = joining;
        this.links = links;
        this.caller = caller;
    }

    /** Do it, and go to where the caller can go on. */
    @POST
    public Response change(@PathParam("slug") String slug, @PathParam("act") String act) {
        Community community = book.require(caller, slug);
        if (act.equals("leave")) {
            joining.leave(caller, community.id());
        } else {
            joining.pause(caller, community.id(), act.equals("pause"));
        }
        boolean gone = act.equals("leave") && community.visibility() == Visibility.SECRET;
        return Response.seeOther(URI.create(gone ? links.home() : links.community(slug)))
                .build();
    }
}
