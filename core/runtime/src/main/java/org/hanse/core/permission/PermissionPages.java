package org.hanse.core.permission;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.hanse.api.community.Communities;
import org.hanse.api.community.Community;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.security.Access;
import org.hanse.core.view.View;

/** Which role may do what in a community. */
@Requires("community.manage")
@Path("c/{slug}/permissions")
public class PermissionPages {

    private final PermissionTable table;
    private final Communities communities;
    private final Links links;
    private final Caller caller;

    @Inject
    PermissionPages(PermissionTable table, Communities communities, Links links, Caller caller) {
        this.table = table;
        this.communities = communities;
        this.links = links;
        this.caller = caller;
    }

    /** Show the table, with the roles to choose from. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public View show(@PathParam("slug") String slug) {
        Community community = require(slug);
        return new View(
                "permission/community.vm",
                Map.of("community", community, "lines", table.lines(caller, community.id())));
    }

    /** Decide what was chosen. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@PathParam("slug") String slug, MultivaluedMap<String, String> entered) {
        Community community = require(slug);
        communities.demandOpen(caller, community.id());
        table.decide(caller, community.id(), entered);
        return Response.seeOther(URI.create(links.community(slug) + "/permissions"))
                .build();
    }

    private Community require(String slug) {
        Community community = communities
                .find(caller, slug)
                .orElseThrow(() -> new HanseException(ErrorCode.NOT_FOUND, "There is no such community."));
        Access.demand(caller, Communities.MANAGE, community.id());
        return community;
    }
}
