package org.hanse.core.rest.sample;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.hanse.api.security.Requires;

/** Says of one of its methods what it asks, and nothing of the other. */
@Path("undeclared")
public class Undeclared {

    @GET
    @Requires(Requires.ANYBODY)
    public String said() {
        return "said";
    }

    @POST
    public String forgotten() {
        return "forgotten";
    }
}
