package org.hanse.core.forum;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.Slice;
import org.hanse.api.community.Communities;
import org.hanse.api.community.Community;
import org.hanse.api.forum.Forum;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.data.Windows;
import org.hanse.core.view.Pager;
import org.hanse.core.view.View;
import org.jspecify.annotations.Nullable;

/** The front page of a community: its topics, or its card for somebody who may not read them. */
@Requires(Requires.ANYBODY)
@Path("c/{slug}")
public class CommunityPage {

    private static final int PAGE = 20;

    private final Communities communities;
    private final TopicReader topics;
    private final TopicItems items;
    private final Links links;
    private final Caller caller;

    @Inject
    CommunityPage(Communities communities, TopicReader topics, TopicItems items, Links links, Caller caller) {
        this.communities = communities;
        this.topics = topics;
        this.items = items;
        this.links = links;
        this.caller = caller;
    }

    /** Show the page. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public View topics(
            @PathParam("slug") String slug,
            @QueryParam("after") @Nullable Long after,
            @QueryParam("before") @Nullable Long before) {
        Community community = communities
                .find(caller, slug)
                .orElseThrow(() -> new HanseException(ErrorCode.NOT_FOUND, "There is no such community."));
        Slice<TopicRow> slice = topics.in(caller, community.id(), Windows.of(after, before, PAGE));
        List<TopicItem> rows = items.of(caller, slice);
        return new View(
                "forum/community.vm",
                Map.of(
                        "community",
                        community,
                        "items",
                        rows,
                        "readable",
                        !rows.isEmpty() || topics.place(caller, slug).isPresent(),
                        "writable",
                        caller.can(Forum.WRITE, community.id()) && !community.archived(),
                        "pager",
                        Pager.of(links.community(slug), slice)));
    }
}
