package org.hanse.core.community;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.community.Communities;
import org.hanse.api.community.Community;
import org.hanse.api.community.JoinPolicy;
import org.hanse.api.community.NewCommunity;
import org.hanse.api.community.Standing;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.data.Windows;
import org.hanse.core.feed.Site;
import org.jspecify.annotations.Nullable;

/** Communities in JSON. */
@Path("api/communities")
@Produces(MediaType.APPLICATION_JSON)
@Requires(Requires.ANYBODY)
public class CommunitiesApi {

    private final Communities communities;
    private final Links links;
    private final Caller caller;

    @Inject
    CommunitiesApi(Communities communities, Links links, Caller caller) {
        this.communities = communities;
        this.links = links;
        this.caller = caller;
    }

    /** List the communities that the caller may know of. */
    @GET
    public CommunityJson.Listing list(
            @QueryParam("after") @Nullable Long after,
            @QueryParam("before") @Nullable Long before,
            @QueryParam("limit") @DefaultValue("20") int limit,
            @Context UriInfo address) {
        return CommunityJson.Listing.of(
                communities.list(caller, Windows.of(after, before, limit)).map(community -> json(community, address)));
    }

    /** Read a community. */
    @GET
    @Path("{community}")
    public CommunityJson read(@PathParam("community") long community, @Context UriInfo address) {
        return json(require(community), address);
    }

    /** Create a community. */
    @Requires(Requires.SIGNED_IN)
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(Body body, @Context UriInfo address) {
        Community created = communities.create(caller, body.asked(caller));
        return Response.created(URI.create(links.page("api/communities/" + created.id())))
                .entity(json(created, address))
                .build();
    }

    /** Read where the caller stands with a community. */
    @GET
    @Path("{community}/membership")
    public Membership membership(@PathParam("community") long community) {
        return new Membership(communities.standing(caller, community));
    }

    /** Join a community, or ask to: what the caller is from now on is the answer. */
    @Requires(Requires.SIGNED_IN)
    @PUT
    @Path("{community}/membership")
    public Membership join(@PathParam("community") long community) {
        return new Membership(communities.join(caller, community));
    }

    /** Leave a community. */
    @Requires(Requires.SIGNED_IN)
    @DELETE
    @Path("{community}/membership")
    public void leave(@PathParam("community") long community) {
        communities.leave(caller, community);
    }

    private CommunityJson json(Community community, UriInfo address) {
        return CommunityJson.of(community, Site.of(address).at(links.community(community.slug())), links);
    }

    private Community require(long community) {
        return communities
                .find(caller, community)
                .orElseThrow(() -> new HanseException(ErrorCode.NOT_FOUND, "There is no such community."));
    }

    /** Where the caller stands. */
    public record Membership(Standing standing) {}

    /** What a client sends to create a community. */
    public record Body(
            @Nullable String slug,
            @Nullable String name,
            @Nullable String summary,
            @Nullable String language,
            @Nullable String visibility,
            @Nullable String joining) {

        NewCommunity asked(Caller caller) {
            return new Entered(
                            orEmpty(slug),
                            orEmpty(name),
                            orEmpty(summary),
                            orEmpty(language),
                            orEmpty(visibility),
                            joining == null ? JoinPolicy.OPEN.name() : joining)
                    .asked(caller);
        }

        private static String orEmpty(@Nullable String text) {
            return text == null ? "" : text;
        }
    }
}
