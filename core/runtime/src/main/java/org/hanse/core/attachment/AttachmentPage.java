package org.hanse.core.attachment;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.community.Communities;
import org.hanse.api.community.Community;
import org.hanse.api.community.Detachment;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.view.View;

/** Where those who look after a community attach plugins to it. */
@Requires("community.plugins")
@Path("c/{slug}/plugins")
@Produces(MediaType.TEXT_HTML)
public class AttachmentPage {

    private final Communities communities;
    private final Attaching attaching;
    private final AttachmentList list;
    private final Links links;
    private final Caller caller;

    @Inject
    AttachmentPage(Communities communities, Attaching attaching, AttachmentList list, Links links, Caller caller) {
        this.communities = communities;
        this.attaching = attaching;
        this.list = list;
        this.links = links;
        this.caller = caller;
    }

    /** Show the plugins, each with the act at hand. */
    @GET
    public View show(@PathParam("slug") String slug) {
        return page(attaching.place(caller, id(slug)), "");
    }

    /** Attach one. */
    @POST
    @Path("{plugin}/attach")
    public Response attach(@PathParam("slug") String slug, @PathParam("plugin") String plugin) {
        long community = id(slug);
        return act(community, () -> attaching.attach(caller, community, plugin));
    }

    /** Detach one, or decide otherwise about what it has kept. */
    @POST
    @Path("{plugin}/detach")
    public Response detach(
            @PathParam("slug") String slug,
            @PathParam("plugin") String plugin,
            @FormParam("data") @DefaultValue("KEEP") Detachment data) {
        long community = id(slug);
        return act(community, () -> attaching.detach(caller, community, plugin, data));
    }

    private Response act(long community, Runnable act) {
        Community place = attaching.place(caller, community);
        try {
            act.run();
        } catch (HanseException e) {
            if (e.code() != ErrorCode.CONFLICT) {
                throw e;
            }
            return Response.status(e.code().status())
                    .entity(page(place, Objects.requireNonNullElse(e.getMessage(), "")))
                    .build();
        }
        return Response.seeOther(URI.create(links.community(place.slug()) + "/plugins"))
                .build();
    }

    private View page(Community community, String problem) {
        return new View(
                "attachment/community.vm",
                Map.of(
                        "community",
                        community,
                        "plugins",
                        list.of(caller, community.id()),
                        "days",
                        Attaching.DOWNLOAD.toDays(),
                        "problem",
                        problem));
    }

    private long id(String slug) {
        return communities
                .find(caller, slug)
                .map(Community::id)
                .orElseThrow(() -> new HanseException(ErrorCode.NOT_FOUND, "There is no such community."));
    }
}
