package org.hanse.core.attachment;

import jakarta.inject.Inject;
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
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.view.View;

/** Which plugins work in communities that have not decided. */
@Requires(Requires.ADMINISTRATOR)
@Path("admin/attachments")
public class SiteAttachmentPages {

    private final Attaching attaching;
    private final AttachmentList list;
    private final Links links;
    private final Caller caller;

    @Inject
    SiteAttachmentPages(Attaching attaching, AttachmentList list, Links links, Caller caller) {
        this.attaching = attaching;
        this.list = list;
        this.links = links;
        this.caller = caller;
    }

    /** Show the plugins that communities attach. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public View show() {
        return new View("attachment/site.vm", Map.of("plugins", list.of(caller, AttachedPlugins.EVERYWHERE)));
    }

    /** Decide about one. */
    @POST
    @Path("{plugin}")
    public Response decide(@PathParam("plugin") String plugin, @FormParam("active") boolean active) {
        attaching.decide(caller, plugin, active);
        return Response.seeOther(URI.create(links.page("admin/attachments"))).build();
    }
}
