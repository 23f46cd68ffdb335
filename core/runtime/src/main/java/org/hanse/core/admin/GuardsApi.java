package org.hanse.core.admin;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;

/** Guards on record, in JSON. */
@Requires(Requires.ADMINISTRATOR)
@Path("api/admin/guards")
@Produces(MediaType.APPLICATION_JSON)
public class GuardsApi {

    private final GuardRows guards;
    private final Links links;

    @Inject
    GuardsApi(GuardRows guards, Links links) {
        this.guards = guards;
        this.links = links;
    }

    /** List what policies guard or have guarded. */
    @GET
    public List<GuardRows.Row> listGuards() {
        return guards.all();
    }

    /** Lift the guards of a plugin that does not run. */
    @DELETE
    @Path("{plugin}")
    public Response liftGuards(@PathParam("plugin") String plugin) {
        return Accepted.of(guards.lift(plugin), links);
    }
}
