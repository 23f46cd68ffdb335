package org.hanse.core.attachment;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.hanse.api.community.Detachment;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;

/** The plugins of a community, in JSON. */
@Requires("community.plugins")
@Path("api/communities/{community}/plugins")
@Produces(MediaType.APPLICATION_JSON)
public class AttachmentsApi {

    private final Attaching attaching;
    private final AttachmentList list;
    private final Caller caller;

    @Inject
    AttachmentsApi(Attaching attaching, AttachmentList list, Caller caller) {
        this.attaching = attaching;
        this.list = list;
        this.caller = caller;
    }

    /** List the plugins that the community may attach. */
    @GET
    public List<Attachment> listAttachments(@PathParam("community") long community) {
        return list.of(caller, attaching.place(caller, community).id());
    }

    /** Attach one. */
    @PUT
    @Path("{plugin}")
    public void attachPlugin(@PathParam("community") long community, @PathParam("plugin") String plugin) {
        attaching.attach(caller, community, plugin);
    }

    /** Detach one, or decide otherwise about what it has kept. */
    @DELETE
    @Path("{plugin}")
    public void detachPlugin(
            @PathParam("community") long community,
            @PathParam("plugin") String plugin,
            @QueryParam("data") @DefaultValue("KEEP") Detachment data) {
        attaching.detach(caller, community, plugin, data);
    }

    /** Download what one keeps for the community, attached or not. */
    @GET
    @Path("{plugin}/data")
    @Requires(value = "community.plugins", budget = Requires.COSTLY)
    public Response readKept(@PathParam("community") long community, @PathParam("plugin") String plugin) {
        AttachmentList.Kept kept = list.kept(caller, community, plugin);
        return Response.ok(kept)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"%s-%s.json\"".formatted(kept.community(), kept.plugin()))
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
