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
import org.hanse.api.security.Role;
import org.hanse.api.view.Links;
import org.hanse.core.data.Windows;
import org.hanse.core.security.Access;
import org.hanse.core.view.Pager;
import org.hanse.core.view.View;
import org.jspecify.annotations.Nullable;

/** A member's own membership: where they stand, what happened, and the way out. */
@Path("c/{slug}/membership")
@Produces(MediaType.TEXT_HTML)
@Requires(Requires.SIGNED_IN)
public class MembershipPage {

    private static final int PAGE = 20;

    private final CommunityBook book;
    private final Standings standings;
    private final Histories histories;
    private final Links links;
    private final Caller caller;

    @Inject
    MembershipPage(CommunityBook book, Standings standings, Histories histories, Links links, Caller caller) {
        this.book = book;
        this.standings = standings;
        this.histories = histories;
        this.links = links;
        this.caller = caller;
    }

    /** Show the caller's own membership. */
    @GET
    public View show(
            @PathParam("slug") String slug,
            @QueryParam("after") @Nullable Long after,
            @QueryParam("before") @Nullable Long before) {
        long member = Access.member(caller);
        Community community = book.require(caller, slug);
        Slice<Step> steps = histories.own(caller, community.id(), Windows.of(after, before, PAGE));
        return new View(
                "community/membership.vm",
                Map.of(
                        "community",
                        community,
                        "standing",
                        standings.of(community.id(), member),
                        "role",
                        caller.roles().getOrDefault(community.id(), Role.GUEST),
                        "steps",
                        steps.items(),
                        "pager",
                        Pager.of(links.community(slug) + "/membership", steps)));
    }
}
