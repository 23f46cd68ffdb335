package org.hanse.core.forum;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.hanse.api.Slice;
import org.hanse.api.Window;
import org.hanse.api.forum.Post;
import org.hanse.api.forum.Topics;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.data.Windows;
import org.hanse.core.feed.Site;
import org.jspecify.annotations.Nullable;

/** Topics and posts in JSON. */
@Requires(Requires.ANYBODY)
@Path("api/topics")
@Produces(MediaType.APPLICATION_JSON)
public class TopicsApi {

    private final TopicReader reader;
    private final Topics topics;
    private final Links links;
    private final Caller caller;

    @Inject
    TopicsApi(TopicReader reader, Topics topics, Links links, Caller caller) {
        this.reader = reader;
        this.topics = topics;
        this.links = links;
        this.caller = caller;
    }

    /** List topics, of one community or of all, the most recently active first. */
    @GET
    public TopicJson.Listing list(
            @QueryParam("community") @Nullable Long community,
            @QueryParam("after") @Nullable Long after,
            @QueryParam("before") @Nullable Long before,
            @QueryParam("limit") @DefaultValue("20") int limit,
            @Context UriInfo address) {
        Window window = Windows.of(after, before, limit);
        Slice<TopicRow> slice =
                community == null ? reader.latest(caller, window) : reader.in(caller, community, window);
        Map<Long, List<String>> tags =
                reader.tags(slice.items().stream().map(TopicRow::id).toList());
        return TopicJson.Listing.of(slice.map(row -> json(row, tags, address)));
    }

    /** Read a topic. */
    @GET
    @Path("{topic}")
    public TopicJson read(@PathParam("topic") long topic, @Context UriInfo address) {
        TopicRow row = reader.require(caller, topic);
        return json(row, reader.tags(List.of(topic)), address);
    }

    /** Read posts of a topic, the oldest first. */
    @GET
    @Path("{topic}/posts")
    public PostJson.Listing posts(
            @PathParam("topic") long topic,
            @QueryParam("after") @Nullable Long after,
            @QueryParam("before") @Nullable Long before,
            @QueryParam("around") @Nullable Long around,
            @QueryParam("limit") @DefaultValue("20") int limit,
            @Context UriInfo address) {
        Window window = around == null ? Windows.of(after, before, limit) : Window.around(around, limit);
        return PostJson.Listing.of(topics.posts(caller, topic, window).map(post -> json(post, address)));
    }

    /** Open a topic. */
    @Requires("forum.write")
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(TopicBody body, @Context UriInfo address) {
        long topic = topics.open(caller, body.asked());
        return Response.created(URI.create(links.page("api/topics/" + topic)))
                .entity(read(topic, address))
                .build();
    }

    /** Reply to a topic. */
    @Requires("forum.write")
    @POST
    @Path("{topic}/posts")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reply(@PathParam("topic") long topic, ReplyBody body, @Context UriInfo address) {
        long post = topics.reply(caller, topic, body.target(), body.text());
        Post stored =
                topics.posts(caller, topic, Window.around(post, 1)).items().get(0);
        return Response.created(URI.create(links.page("api/topics/%d/posts?around=%d&limit=1".formatted(topic, post))))
                .entity(json(stored, address))
                .build();
    }

    private TopicJson json(TopicRow row, Map<Long, List<String>> tags, UriInfo address) {
        return TopicJson.of(
                row, tags.getOrDefault(row.id(), List.of()), Site.of(address).at(links.topic(row.id())));
    }

    private PostJson json(Post post, UriInfo address) {
        return PostJson.of(post, Site.of(address).at(links.post(post.topic(), post.id())));
    }
}
