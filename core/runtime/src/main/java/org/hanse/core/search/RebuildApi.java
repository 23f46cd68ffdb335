package org.hanse.core.search;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.hanse.api.security.Requires;
import org.hanse.core.search.index.Index;

/** The state of the index, and the wish for another. */
@Path("api/admin/search")
@Requires(Requires.ADMINISTRATOR)
@Produces(MediaType.APPLICATION_JSON)
public class RebuildApi {

    private final Index index;

    @Inject
    RebuildApi(Index index) {
        this.index = index;
    }

    /**
     * The state of the index.
     *
     * @param build the number of its build
     * @param complete whether that has seen everything
     */
    public record State(long build, boolean complete) {}

    /** Tell the state. */
    @GET
    public State readIndex() {
        return new State(index.build().number(), index.build().complete());
    }

    /** Build it again; it serves meanwhile. */
    @POST
    @Path("rebuild")
    public Response rebuildIndex() {
        index.begin();
        return Response.accepted(readIndex()).build();
    }
}
