package org.hanse.core.permission;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.view.View;

/** Which role may do what in every community: the least that each may ask for. */
@Requires(Requires.ADMINISTRATOR)
@Path("admin/permissions")
public class SitePermissionPages {

    private final PermissionTable table;
    private final Links links;
    private final Caller caller;

    @Inject
    SitePermissionPages(PermissionTable table, Links links, Caller caller) {
        this.table = table;
        this.links = links;
        this.caller = caller;
    }

    /** Show the table, with the roles to choose from. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public View show() {
        return new View("permission/site.vm", Map.of("lines", table.lines(caller, PermissionRules.EVERYWHERE)));
    }

    /** Decide what was chosen. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(MultivaluedMap<String, String> entered) {
        table.decide(caller, PermissionRules.EVERYWHERE, entered);
        return Response.seeOther(URI.create(links.page("admin/permissions"))).build();
    }
}
