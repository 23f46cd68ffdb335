package org.hanse.core.rest.sample;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Has two methods for one address. */
@Path("twice")
public class Ambiguous {

    @GET
    public String one() {
        return "one";
    }

    @GET
    public String two() {
        return "two";
    }
}
