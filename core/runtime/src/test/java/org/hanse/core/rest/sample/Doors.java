package org.hanse.core.rest.sample;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.hanse.api.security.Requires;

/** Has a door for each kind of caller, and one that leads to a room without any. */
@Requires(Requires.SIGNED_IN)
@Path("doors")
public class Doors {

    /** Is no resource of a plan: nothing could be checked when the generation was built. */
    public static class Room {

        @GET
        public String enter() {
            return "in the room";
        }
    }

    @GET
    public String signedIn() {
        return "signed in";
    }

    @POST
    public String change() {
        return "changed";
    }

    @GET
    @Path("open")
    @Requires(Requires.ANYBODY)
    public String anybody() {
        return "anybody";
    }

    @GET
    @Path("closed")
    @Requires(Requires.ADMINISTRATOR)
    public String administrator() {
        return "administrator";
    }

    @GET
    @Path("free")
    @Requires(value = Requires.ANYBODY, budget = Requires.UNLIMITED)
    public String free() {
        return "free";
    }

    @GET
    @Path("search")
    @Requires(value = Requires.ANYBODY, budget = Requires.COSTLY)
    public String search() {
        return "found";
    }

    @Path("room")
    @Requires(Requires.ANYBODY)
    public Room room() {
        return new Room();
    }
}
