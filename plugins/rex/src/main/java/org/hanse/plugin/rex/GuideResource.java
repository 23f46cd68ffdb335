package org.hanse.plugin.rex;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.community.Attachments;
import org.hanse.api.community.Communities;
import org.hanse.api.community.Community;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;

/** Takes what facilitators write into the guide of their community. */
@Requires("rex.guide")
@Path("guide/{community}")
@Dependent
public class GuideResource {

    private final Guides guides;
    private final Communities communities;
    private final Attachments attachments;
    private final Links links;
    private final Caller caller;

    @Inject
    GuideResource(Guides guides, Communities communities, Attachments attachments, Links links, Caller caller) {
        this.guides = guides;
        this.communities = communities;
        this.attachments = attachments;
        this.links = links;
        this.caller = caller;
    }

    /** Write the guide. */
    @POST
    @Transactional
    public Response write(@PathParam("community") long id, @FormParam("text") @DefaultValue("") String text) {
        Community community = communities
                .find(caller, id)
                .filter(found -> attachments.active(found.id()))
                .orElseThrow(() -> new HanseException(ErrorCode.NOT_FOUND, "There is no guide to write."));
        if (!caller.can(RexPlugin.GUIDE, id)) {
            throw new HanseException(ErrorCode.FORBIDDEN, "Facilitators write the guide.");
        }
        communities.demandOpen(caller, id);
        if (text.strip().length() > Guide.LONGEST) {
            throw new HanseException(ErrorCode.INVALID, "A guide has up to %d characters.".formatted(Guide.LONGEST));
        }
        guides.write(id, text.strip());
        return Response.seeOther(URI.create(links.community(community.slug()))).build();
    }
}
