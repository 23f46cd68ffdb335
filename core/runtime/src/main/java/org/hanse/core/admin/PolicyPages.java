package org.hanse.core.admin;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.view.View;

/** The Content-Security-Policy that hosts need, and what browsers blocked. */
@Requires(Requires.ADMINISTRATOR)
@Path("admin/policy")
public class PolicyPages {

    private final Policies policies;
    private final Links links;

    @Inject
    PolicyPages(Policies policies, Links links) {
        this.policies = policies;
        this.links = links;
    }

    /** Show both. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public View show(@Context UriInfo address) {
        return new View(
                "admin/policy.vm",
                Map.of("needed", policies.needed(address.getBaseUri()), "blocked", policies.blocked()));
    }

    /** Forget what browsers blocked. */
    @POST
    @Path("clear")
    public Response clear() {
        policies.clear();
        return Response.seeOther(URI.create(links.page("admin/policy"))).build();
    }
}
