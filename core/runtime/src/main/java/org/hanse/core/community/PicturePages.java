package org.hanse.core.community;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.hanse.api.HanseException;
import org.hanse.api.community.Communities;
import org.hanse.api.community.Community;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.picture.Focus;
import org.hanse.core.picture.SentPicture;
import org.hanse.core.view.View;
import org.jspecify.annotations.Nullable;

/** The forms on which facilitators give a community its pictures, and take them away. */
@Path("c/{slug}/pictures")
@Produces(MediaType.TEXT_HTML)
@Requires("community.manage")
public class PicturePages {

    private final CommunityBook book;
    private final CommunityPictures pictures;
    private final Links links;
    private final Caller caller;

    @Inject
    PicturePages(CommunityBook book, CommunityPictures pictures, Links links, Caller caller) {
        this.book = book;
        this.pictures = pictures;
        this.links = links;
        this.caller = caller;
    }

    /** Show the forms. */
    @GET
    public View forms(@PathParam("slug") String slug) {
        return view(community(slug), "", "");
    }

    /** Take a picture, or only the words for it if no file is sent. */
    @POST
    @Path("{look: avatar|banner}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(
            @PathParam("slug") String slug, @PathParam("look") String look, @Nullable List<EntityPart> parts)
            throws IOException {
        return take(slug, look, SentPicture.of(parts));
    }

    Response take(String slug, String look, SentPicture sent) {
        Community community = community(slug);
        try {
            pictures.take(caller, community.id(), Look.named(look).orElseThrow(CommunityBook::notFound), sent);
            return see(slug);
        } catch (HanseException e) {
            return Response.status(e.code().status())
                    .entity(view(community, look, String.valueOf(e.getMessage())))
                    .build();
        }
    }

    /** Take a picture away. */
    @POST
    @Path("{look: avatar|banner}/remove")
    public Response remove(@PathParam("slug") String slug, @PathParam("look") String look) {
        pictures.remove(caller, community(slug).id(), Look.named(look).orElseThrow(CommunityBook::notFound));
        return see(slug);
    }

    private Community community(String slug) {
        return book.require(caller, slug, Communities.MANAGE);
    }

    private Response see(String slug) {
        return Response.seeOther(URI.create(links.community(slug) + "/pictures"))
                .build();
    }

    private View view(Community community, String wrong, String problem) {
        return new View(
                "community/pictures.vm",
                Map.of(
                        "community",
                        community,
                        "looks",
                        List.of(Look.values()),
                        "focuses",
                        Focus.labels(caller),
                        "megabytes",
                        SentPicture.LARGEST >> 20,
                        "wrong",
                        wrong,
                        "problem",
                        problem));
    }
}
