package org.hanse.core.community;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.hanse.api.security.Role;
import org.hanse.api.view.Links;
import org.hanse.core.view.View;

/** Where administrators give communities an owner again. */
@Requires(Requires.ADMINISTRATOR)
@Path("admin/ownerless")
public class OwnerlessPages {

    private final Ownerless ownerless;
    private final Roster roster;
    private final Caller caller;
    private final Links links;

    @Inject
    OwnerlessPages(Ownerless ownerless, Roster roster, Caller caller, Links links) {
        this.ownerless = ownerless;
        this.roster = roster;
        this.caller = caller;
        this.links = links;
    }

    /** List communities that nobody owns. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public View list() {
        return new View("admin/ownerless.vm", Map.of("lines", ownerless.some()));
    }

    /** Make a member the owner; the history of the community keeps who did. */
    @POST
    @Path("{community: [0-9]+}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response give(@PathParam("community") long community, @FormParam("member") long member) {
        roster.give(caller, community, member, Role.OWNER);
        return Response.seeOther(URI.create(links.page("admin/ownerless"))).build();
    }
}
