package org.hanse.core.admin;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.view.View;

/** What policies guard or have guarded, and the form that lifts the guards of an absent plugin. */
@Requires(Requires.ADMINISTRATOR)
@Path("admin/guards")
public class GuardPages {

    private final GuardRows guards;
    private final Links links;

    @Inject
    GuardPages(GuardRows guards, Links links) {
        this.guards = guards;
        this.links = links;
    }

    /** List them. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public View list() {
        return new View("admin/guards.vm", Map.of("guards", guards.all()));
    }

    /** Lift those of a plugin that does not run. */
    @POST
    @Path("{plugin}/lift")
    public Response lift(@PathParam("plugin") String plugin) {
        return BuildPages.show(guards.lift(plugin), links);
    }
}
