package org.hanse.core.community;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.community.Communities;
import org.hanse.api.community.Community;
import org.hanse.api.community.Visibility;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Links;

/** The buttons that join and leave. */
@Path("c/{slug}/{act: join|leave}")
public class MembershipForms {

    private final Communities communities;
    private final Links links;
    private final Caller caller;

    @Inject
    MembershipForms(Communities communities, Links links, Caller caller) {
        this.communities = communities;
        this.links = links;
        this.caller = caller;
    }

    /** Join or leave, and go to where the caller can go on. */
    @POST
    public Response change(@PathParam("slug") String slug, @PathParam("act") String act) {
        Community community = communities
                .find(caller, slug)
                .orElseThrow(() -> new HanseException(ErrorCode.NOT_FOUND, "There is no such community."));
        if (act.equals("join")) {
            communities.join(caller, community.id());
        } else {
            communities.leave(caller, community.id());
        }
        boolean gone = act.equals("leave") && community.visibility() == Visibility.SECRET;
        return Response.seeOther(URI.create(gone ? links.home() : links.community(slug)))
                .build();
    }
}
