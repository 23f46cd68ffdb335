package org.hanse.core.admin;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.generation.Order;
import org.hanse.core.view.View;

/** The build reports, and how a build goes that has just been asked for. */
@Requires(Requires.ADMINISTRATOR)
@Path("admin/builds")
public class BuildPages {

    private static final int LATEST = 25;
    private static final int SECONDS_TO_NEXT_LOOK = 1;

    private final Builds builds;

    @Inject
    BuildPages(Builds builds) {
        this.builds = builds;
    }

    /** Send the browser to where it sees how an order goes. */
    static Response show(Order order, Links links) {
        return Response.seeOther(URI.create(links.page("admin/builds/" + order.number())))
                .build();
    }

    /** List the latest reports. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public View list() {
        return new View("admin/builds.vm", Map.of("builds", builds.latest(LATEST)));
    }

    /** Show a report; while the generation is being built, a page that looks again by itself. */
    @GET
    @Path("{generation}")
    @Produces(MediaType.TEXT_HTML)
    public Response show(@PathParam("generation") long generation) {
        Optional<BuildRow> row = builds.find(generation);
        if (row.isPresent()) {
            return Response.ok(new View("admin/build.vm", Map.of("build", row.get())))
                    .build();
        }
        return Response.ok(new View("admin/building.vm", Map.of("generation", generation)))
                .header("Refresh", SECONDS_TO_NEXT_LOOK)
                .build();
    }
}
