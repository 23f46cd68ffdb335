package org.hanse.core.rest.sample;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Permission;
import org.hanse.api.security.Requires;
import org.hanse.api.security.Role;

/** Declares a permission and asks for it, or forgets to. */
@Requires("lamps.light")
@Path("switch")
public class Switch {

    public static final Permission LIGHT = new Permission("lamps.light", Role.MEMBER);

    @Inject
    Caller caller;

    @GET
    public String light(@QueryParam("asks") boolean asks) {
        return asks && caller.can(LIGHT, 1) ? "light" : "dark";
    }
}
