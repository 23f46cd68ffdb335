package org.hanse.core.community;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.community.Communities;
import org.hanse.api.community.Community;
import org.hanse.api.community.JoinPolicy;
import org.hanse.api.community.Visibility;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.view.View;

/** Where facilitators edit a community, and owners archive it. */
@Path("c/{slug}/edit")
@Produces(MediaType.TEXT_HTML)
@Requires("community.manage")
public class EditPage {

    private static final List<Integer> COLOURS = List.of(0, 1, 2, 3, 4, 5, 6, 7);

    private static final Set<ErrorCode> SHOWN = Set.of(ErrorCode.INVALID, ErrorCode.CONFLICT, ErrorCode.FORBIDDEN);

    private final CommunityBook book;
    private final Editing editing;
    private final Links links;
    private final Caller caller;

    @Inject
    EditPage(CommunityBook book, Editing editing, Links links, Caller caller) {
        this.book = book;
        this.editing = editing;
        this.links = links;
        this.caller = caller;
    }

    /** Show the form. */
    @GET
    public View show(@PathParam("slug") String slug) {
        Community community = book.require(caller, slug, Communities.MANAGE);
        return page(community, editing.stored(caller, community.id()), "");
    }

    /** Store the form, or show it again with what is wrong. */
    @POST
    public Response save(@PathParam("slug") String slug, @BeanParam Edited edited) {
        Community community = book.require(caller, slug, Communities.MANAGE);
        try {
            Community saved = editing.edit(caller, community.id(), edited);
            return see(links.community(saved.slug()) + "/about");
        } catch (HanseException e) {
            if (!SHOWN.contains(e.code())) {
                throw e;
            }
            // What the person typed would be lost with an error page.
            return Response.status(e.code().status())
                    .entity(page(community, edited, e.getMessage()))
                    .build();
        }
    }

    /** Archive the community, or open it again. */
    @POST
    @Path("archive")
    @Requires("community.archive")
    public Response archive(@PathParam("slug") String slug, @FormParam("archived") boolean archived) {
        editing.archive(caller, book.require(caller, slug).id(), archived);
        return see(links.community(slug));
    }

    private View page(Community community, Edited entered, String problem) {
        return new View(
                "community/edit.vm",
                Map.of(
                        "community",
                        community,
                        "entered",
                        entered,
                        "problem",
                        problem,
                        "colours",
                        COLOURS,
                        "visibilities",
                        List.of(Visibility.values()),
                        "policies",
                        List.of(JoinPolicy.values()),
                        "archives",
                        caller.can(Communities.ARCHIVE, community.id())));
    }

    private static Response see(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
