package org.hanse.core.forum;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.feed.Asked;
import org.hanse.core.feed.Feed;
import org.hanse.core.feed.FeedAnswer;
import org.hanse.core.feed.Part;
import org.hanse.core.feed.Site;
import org.hanse.core.feed.Ways;

/** The posts of a topic, the newest first, for those who follow it elsewhere. */
@Requires(Requires.ANYBODY)
@Path("t/{topic}/" + Asked.FEED)
public class TopicFeed {

    private final TopicReader topics;
    private final PostReader posts;
    private final FeedEntries entries;
    private final Links links;
    private final Caller caller;

    @Inject
    TopicFeed(TopicReader topics, PostReader posts, FeedEntries entries, Links links, Caller caller) {
        this.topics = topics;
        this.posts = posts;
        this.entries = entries;
        this.links = links;
        this.caller = caller;
    }

    /** Return the feed. */
    @GET
    public Response feed(@PathParam("topic") long id, @BeanParam Asked asked) {
        TopicRow topic = topics.require(caller, id);
        Part<PostRow> part = Part.ofRising(posts.posts(topic, asked.windowOfRising()))
                .bounded(PostRow::id, post -> post.html().length());
        String page = links.topic(id);
        Site site = entries.site(asked);
        Ways ways = Ways.of(site, asked, page, page + "/feed", part);
        Feed feed = new Feed(
                site.tag(topic.created(), "topic/" + id + "/posts", ways.page()),
                topic.title(),
                topic.communityName(),
                topic.language(),
                topic.created(),
                ways,
                entries.ofPosts(site, topic, part.items()));
        return FeedAnswer.of(feed, asked);
    }
}
