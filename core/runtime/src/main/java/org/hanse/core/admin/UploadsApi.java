package org.hanse.core.admin;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;

/** Jars that are sent to be looked at, then installed. Off unless the configuration says so. */
@Requires(Requires.ADMINISTRATOR)
@Path("api/admin/uploads")
@Produces(MediaType.APPLICATION_JSON)
public class UploadsApi {

    private final Proposals proposals;
    private final Links links;

    @Inject
    UploadsApi(Proposals proposals, Links links) {
        this.proposals = proposals;
        this.links = links;
    }

    /** Send a jar and learn what it would bring. */
    @POST
    @Consumes({"application/java-archive", MediaType.APPLICATION_OCTET_STREAM})
    public Response proposePlugin(byte[] jar) {
        Proposal proposal = Refused.orNot(() -> proposals.propose(jar));
        return Response.created(URI.create(links.page("api/admin/uploads/" + proposal.sha256())))
                .entity(proposal)
                .build();
    }

    /** Read again what a jar would bring. */
    @GET
    @Path("{sha256}")
    public Proposal readProposal(@PathParam("sha256") String sha256) {
        return Refused.orNot(() -> proposals.find(sha256));
    }

    /** Install it. */
    @POST
    @Path("{sha256}/install")
    public Response installProposal(@PathParam("sha256") String sha256) {
        return Accepted.of(Refused.orNot(() -> proposals.install(sha256)), links);
    }
}
