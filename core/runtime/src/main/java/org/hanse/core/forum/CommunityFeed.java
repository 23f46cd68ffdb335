package org.hanse.core.forum;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.community.Communities;
import org.hanse.api.community.Community;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.feed.Asked;
import org.hanse.core.feed.Feed;
import org.hanse.core.feed.FeedAnswer;
import org.hanse.core.feed.Part;
import org.hanse.core.feed.Site;
import org.hanse.core.feed.Ways;

/** The topics of a community, for those who follow them elsewhere. */
@Requires(Requires.ANYBODY)
@Path("c/{slug}/" + Asked.FEED)
public class CommunityFeed {

    private final Communities communities;
    private final TopicReader topics;
    private final FeedEntries entries;
    private final Links links;
    private final Caller caller;

    @Inject
    CommunityFeed(Communities communities, TopicReader topics, FeedEntries entries, Links links, Caller caller) {
        this.communities = communities;
        this.topics = topics;
        this.entries = entries;
        this.links = links;
        this.caller = caller;
    }

    /** Return the feed. */
    @GET
    public Response feed(@PathParam("slug") String slug, @BeanParam Asked asked) {
        Community community = readable(slug);
        Part<FeedEntries.Opened> part =
                entries.opened(Part.ofFalling(topics.in(caller, community.id(), asked.window())));
        String page = links.community(slug);
        Site site = entries.site(asked);
        Ways ways = Ways.of(site, asked, page, page + "/feed", part);
        Feed feed = new Feed(
                site.tag(community.created(), "community/" + community.id(), ways.page()),
                community.name(),
                community.summary(),
                community.language(),
                community.created(),
                ways,
                entries.ofTopics(site, part.items()));
        return FeedAnswer.of(feed, asked);
    }

    private Community readable(String slug) {
        return topics.place(caller, slug)
                .flatMap(place -> communities.find(caller, place.id()))
                .orElseThrow(() -> new HanseException(ErrorCode.NOT_FOUND, "There is no such community."));
    }
}
