package org.hanse.core.community;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;

/** Where people leave all communities at once. */
@Requires(value = Requires.SIGNED_IN, budget = Requires.COSTLY)
@Path("me/communities")
public class LeavingPages {

    private final Leaving leaving;
    private final Caller caller;
    private final Links links;

    @Inject
    LeavingPages(Leaving leaving, Caller caller, Links links) {
        this.leaving = leaving;
        this.caller = caller;
        this.links = links;
    }

    /** Leave all of them, requests and invitations too. */
    @POST
    @Path("leave")
    public Response leave() {
        leaving.everywhere(caller);
        return Response.seeOther(URI.create(links.page("me/data"))).build();
    }
}
