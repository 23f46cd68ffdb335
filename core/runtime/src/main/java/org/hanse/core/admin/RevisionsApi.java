package org.hanse.core.admin;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;

/** What was wanted when, in JSON. */
@Requires(Requires.ADMINISTRATOR)
@Path("api/admin/revisions")
@Produces(MediaType.APPLICATION_JSON)
public class RevisionsApi {

    private final Revisions revisions;
    private final Links links;

    @Inject
    RevisionsApi(Revisions revisions, Links links) {
        this.revisions = revisions;
        this.links = links;
    }

    /** List the latest revisions. */
    @GET
    public List<Revisions.Row> listRevisions() {
        return revisions.latest();
    }

    /** Go back to one. */
    @POST
    @Path("{revision}/restore")
    public Response restoreRevision(@PathParam("revision") long revision) {
        return Accepted.of(revisions.restore(revision), links);
    }
}
