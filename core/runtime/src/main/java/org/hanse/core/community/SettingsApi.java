package org.hanse.core.community;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;

/** What a community says of itself, who comes in, and whether it is archived, in JSON. */
@Path("api/communities/{community}/settings")
@Produces(MediaType.APPLICATION_JSON)
@Requires("community.manage")
public class SettingsApi {

    private final Editing editing;
    private final Caller caller;

    @Inject
    SettingsApi(Editing editing, Caller caller) {
        this.editing = editing;
        this.caller = caller;
    }

    /** Read the texts and settings of a community, to change them. */
    @GET
    public Edited settings(@PathParam("community") long community) {
        return editing.stored(caller, community);
    }

    /** Replace them all. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public void edit(@PathParam("community") long community, Edited edited) {
        editing.edit(caller, community, edited);
    }

    /** Archive the community. */
    @PUT
    @Path("archive")
    @Requires("community.archive")
    public void archive(@PathParam("community") long community) {
        editing.archive(caller, community, true);
    }

    /** Open it again. */
    @DELETE
    @Path("archive")
    @Requires("community.archive")
    public void open(@PathParam("community") long community) {
        editing.archive(caller, community, false);
    }
}
