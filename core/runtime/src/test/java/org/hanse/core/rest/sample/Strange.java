package org.hanse.core.rest.sample;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** Asks for what no text can become. */
@Path("strange")
public class Strange {

    @GET
    public String get(@QueryParam("thread") Runnable group) {
        return group.toString();
    }
}
