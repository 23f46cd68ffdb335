package org.hanse.core.rest.sample;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hanse.api.security.Requires;

/** Lamps for programs. */
@Requires(Requires.ANYBODY)
@Path("/api/lamps")
@Produces("application/json")
@Consumes("application/json")
public class LampApi {

    @GET
    public List<Lamp> all() {
        return List.of();
    }

    @GET
    @Path("{id}")
    public Lamp one(@PathParam("id") long id) {
        return new Lamp(Long.toString(id), "Ada", 4, Instant.EPOCH, Optional.empty());
    }

    @POST
    public Lamp add(Lamp lamp) {
        return lamp;
    }
}
