package org.hanse.core.connection;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.hanse.api.profile.Connections;
import org.hanse.api.profile.Relation;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;

/** How somebody stands with somebody else, in JSON. Its address is longer than that of members: a class at {@code api} would not be reached. */
@Path("api/members/{member}/relation")
@Produces(MediaType.APPLICATION_JSON)
@Requires(Requires.SIGNED_IN)
public class RelationApi {

    private final Connections connections;
    private final Caller caller;

    @Inject
    RelationApi(Connections connections, Caller caller) {
        this.connections = connections;
        this.caller = caller;
    }

    /** Read how the caller stands with somebody. */
    @GET
    public Relation read(@PathParam("member") long member) {
        return connections.with(caller, member);
    }

    /** Connect, ignore, disconnect, follow, unfollow, block or unblock. */
    @POST
    @Path("{deed}")
    public Relation act(@PathParam("member") long member, @PathParam("deed") String deed) {
        Deed.of(deed).upon(connections, caller, member);
        return connections.with(caller, member);
    }
}
