package org.hanse.core.feed;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Date;
import org.hanse.core.digest.Sha256;

/** The answer to somebody who follows a feed: nothing if it is what they have. */
public final class FeedAnswer {

    private FeedAnswer() {}

    /** Return the feed in the format that is asked for, or 304 if the client has this state of it. */
    public static Response of(Feed feed, Asked asked) {
        EntityTag tag = tag(feed);
        Date changed = Date.from(feed.updated());
        Response.ResponseBuilder known = asked.conditions().evaluatePreconditions(changed, tag);
        return (known == null ? full(feed, asked) : known)
                .tag(tag)
                .lastModified(changed)
                // What a feed shows depends on who asks.
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    private static Response.ResponseBuilder full(Feed feed, Asked asked) {
        return asked.format().equals("atom")
                ? Response.ok(Atom.of(feed), Atom.TYPE + ";charset=utf-8")
                : Response.ok(JsonFeed.of(feed), JsonFeed.TYPE);
    }

    /** The text of a record holds all that either format says. */
    private static EntityTag tag(Feed feed) {
        return new EntityTag(Sha256.hex(feed.toString()));
    }
}
