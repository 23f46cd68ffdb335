package org.hanse.core.admin;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.hanse.api.security.Requires;

/** Build reports in JSON. */
@Requires(Requires.ADMINISTRATOR)
@Path("api/admin/builds")
@Produces(MediaType.APPLICATION_JSON)
public class BuildsApi {

    private static final int LATEST = 25;

    private final Builds builds;

    @Inject
    BuildsApi(Builds builds) {
        this.builds = builds;
    }

    /** List the latest reports. */
    @GET
    public List<BuildRow> listBuilds() {
        return builds.latest(LATEST);
    }

    /** Read a report; 202 while the generation is being built. */
    @GET
    @Path("{generation}")
    public Response readBuild(@PathParam("generation") long generation) {
        Optional<BuildRow> row = builds.find(generation);
        return row.isPresent()
                ? Response.ok(row.get()).build()
                : Response.accepted(new Accepted(Long.toString(generation))).build();
    }
}
