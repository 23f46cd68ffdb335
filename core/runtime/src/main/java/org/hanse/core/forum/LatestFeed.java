package org.hanse.core.forum;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.feed.Asked;
import org.hanse.core.feed.Feed;
import org.hanse.core.feed.FeedAnswer;
import org.hanse.core.feed.Part;
import org.hanse.core.feed.Site;
import org.hanse.core.feed.Ways;
import org.hanse.core.view.CoreWords;
import org.hanse.core.view.Messages;

/** The latest topics of all communities, for those who follow them elsewhere. */
@Requires(Requires.ANYBODY)
@Path(Asked.FEED)
public class LatestFeed {

    private final TopicReader topics;
    private final FeedEntries entries;
    private final Links links;
    private final Caller caller;

    @Inject
    LatestFeed(TopicReader topics, FeedEntries entries, Links links, Caller caller) {
        this.topics = topics;
        this.entries = entries;
        this.links = links;
        this.caller = caller;
    }

    /** Return the feed. */
    @GET
    public Response feed(@BeanParam Asked asked) {
        Part<FeedEntries.Opened> part = entries.opened(Part.ofFalling(topics.latest(caller, asked.window())));
        Site site = entries.site(asked);
        Ways ways = Ways.of(site, asked, links.home(), links.page("feed"), part);
        Feed feed = new Feed(
                // The same for all formats and lengths.
                site.at(links.page("feed")).toString(),
                CoreWords.to(caller, "forum.latest"),
                "",
                Messages.spoken(caller.locale()).toLanguageTag(),
                Instant.EPOCH,
                ways,
                entries.ofTopics(site, part.items()));
        return FeedAnswer.of(feed, asked);
    }
}
