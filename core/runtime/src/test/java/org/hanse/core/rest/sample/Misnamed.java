package org.hanse.core.rest.sample;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.hanse.api.security.Requires;

/** Asks for a permission that nobody contributes. */
@Requires("lamps.lgiht")
@Path("misnamed")
public class Misnamed {

    @GET
    public String light() {
        return "on";
    }
}
