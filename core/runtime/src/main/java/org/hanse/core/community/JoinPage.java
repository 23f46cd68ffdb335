package org.hanse.core.community;

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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hanse.api.community.Community;
import org.hanse.api.community.JoinPolicy;
import org.hanse.api.community.Standing;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.view.SafeHtml;
import org.hanse.core.view.View;

/** Where somebody reads what a community is, and its charter, before they join it, or ask to. */
@Path("c/{slug}/join")
@Requires(Requires.ANYBODY)
public class JoinPage {

    private final CommunityBook book;
    private final Joining joining;
    private final Charters charters;
    private final Editing editing;
    private final Links links;
    private final Caller caller;

    @Inject
    JoinPage(CommunityBook book, Joining joining, Charters charters, Editing editing, Links links, Caller caller) {
        this.book = book;
        this.joining = joining;
        this.charters = charters;
        this.editing = editing;
        this.links = links;
        this.caller = caller;
    }

    /** Show the community, and the way in. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public View show(@PathParam("slug") String slug) {
        Community community = book.require(caller, slug);
        Optional<Charter> charter = charters.current(community.id());
        Map<String, Object> model = new HashMap<>();
        model.put("community", community);
        model.put("standing", joining.standing(caller, community.id()).name());
        model.put("asks", community.joining() == JoinPolicy.REQUEST);
        model.put("purpose", book.read(community.id()).purpose());
        model.put("description", SafeHtml.kept(editing.texts(community.id()).descriptionHtml()));
        charter.ifPresent(text -> model.put("charter", text));
        model.put("chartered", charter.isPresent());
        return new View("community/join.vm", model);
    }

    /** Join, or ask to, and go to the community; whoever has read the charter has agreed to it by that. */
    @POST
    @Requires(Requires.SIGNED_IN)
    public Response join(
            @PathParam("slug") String slug,
            @FormParam("reason") @DefaultValue("") String reason,
            @FormParam("charter") int charter) {
        Community community = book.require(caller, slug);
        if (charter > 0) {
            charters.agree(caller, community.id(), charter);
        }
        Standing standing = joining.join(caller, community.id(), reason);
        boolean welcome = standing == Standing.ACTIVE
                && !editing.texts(community.id()).welcome().isEmpty();
        return Response.seeOther(URI.create(links.community(slug) + (welcome ? "/welcome" : "")))
                .build();
    }
}
