package org.hanse.core.rest.sample;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.hanse.api.security.Requires;

/** Asks for what no text can become. */
@Requires(Requires.ANYBODY)
@Path("strange")
public class Strange {

    @GET
    public String get(@QueryParam("thread") Runnable group) {
        return group.toString();
    }
}
