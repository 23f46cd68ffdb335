package org.hanse.core.community;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.hanse.api.Slice;
import org.hanse.api.community.Community;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.data.Windows;
import org.hanse.core.view.Pager;
import org.hanse.core.view.View;
import org.jspecify.annotations.Nullable;

/** Who came and went, for facilitators. */
@Path("c/{slug}/history")
@Produces(MediaType.TEXT_HTML)
@Requires("community.admit")
public class HistoryPage {

    private static final int PAGE = 50;

    private final CommunityBook book;
    private final Histories histories;
    private final Links links;
    private final Caller caller;

    @Inject
    HistoryPage(CommunityBook book, Histories histories, Links links, Caller caller) {
        this.book = book;
        this.histories = histories;
        this.links = links;
        this.caller = caller;
    }

    /** Show the steps of all members, the latest first. */
    @GET
    public View show(
            @PathParam("slug") String slug,
            @QueryParam("after") @Nullable Long after,
            @QueryParam("before") @Nullable Long before) {
        Community community = book.require(caller, slug);
        Slice<Step> steps = histories.of(caller, community.id(), Windows.of(after, before, PAGE));
        return new View(
                "community/history.vm",
                Map.of(
                        "community",
                        community,
                        "steps",
                        steps.items(),
                        "pager",
                        Pager.of(links.community(slug) + "/history", steps)));
    }
}
