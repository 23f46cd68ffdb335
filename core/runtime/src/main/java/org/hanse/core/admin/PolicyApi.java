package org.hanse.core.admin;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.hanse.api.security.Requires;

/** The Content-Security-Policy that hosts need, and what browsers blocked, in JSON. */
@Requires(Requires.ADMINISTRATOR)
@Path("api/admin/policy")
@Produces(MediaType.APPLICATION_JSON)
public class PolicyApi {

    private final Policies policies;

    @Inject
    PolicyApi(Policies policies) {
        this.policies = policies;
    }

    /** Return the least that policies of pages must allow for what is installed. */
    @GET
    public Policies.Needed getPolicy(@Context UriInfo address) {
        return policies.needed(address.getBaseUri());
    }

    /** List what browsers blocked. */
    @GET
    @Path("blocked")
    public List<BlockedRow> listBlocked() {
        return policies.blocked();
    }

    /** Forget what browsers blocked. */
    @DELETE
    @Path("blocked")
    public void clearBlocked() {
        policies.clear();
    }
}
