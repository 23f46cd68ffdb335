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

/** What was wanted when and by whom, and the way back to it. */
@Requires(Requires.ADMINISTRATOR)
@Path("admin/revisions")
public class RevisionPages {

    private final Revisions revisions;
    private final Links links;

    @Inject
    RevisionPages(Revisions revisions, Links links) {
        this.revisions = revisions;
        this.links = links;
    }

    /** List them. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public View list() {
        return new View("admin/revisions.vm", Map.of("revisions", revisions.latest()));
    }

    /** Go back to one, and show how the build goes. */
    @POST
    @Path("{revision}/restore")
    public Response restore(@PathParam("revision") long revision) {
        return BuildPages.show(revisions.restore(revision), links);
    }
}
