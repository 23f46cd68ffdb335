package org.hanse.core.rest.sample;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.hanse.api.security.Requires;

/** Has two methods for one address. */
@Requires(Requires.ANYBODY)
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
