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
import org.hanse.api.community.Communities;
import org.hanse.api.community.Community;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.data.Windows;
import org.hanse.core.view.Pager;
import org.hanse.core.view.View;
import org.jspecify.annotations.Nullable;

/** The members of a community, those who came first at the top. */
@Path("c/{slug}/members")
@Requires(Requires.ANYBODY)
public class MembersPage {

    private static final int PAGE = 50;

    private final CommunityBook book;
    private final Participants participants;
    private final Links links;
    private final Caller caller;

    @Inject
    MembersPage(CommunityBook book, Participants participants, Links links, Caller caller) {
        this.book = book;
        this.participants = participants;
        this.links = links;
        this.caller = caller;
    }

    /** Show the list to whoever may read the community and see profiles. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public View members(
            @PathParam("slug") String slug,
            @QueryParam("after") @Nullable Long after,
            @QueryParam("before") @Nullable Long before) {
        Community community = book.require(caller, slug);
        Slice<Participant> slice = participants.in(caller, community.id(), Windows.of(after, before, PAGE));
        return new View(
                "community/members.vm",
                Map.of(
                        "community",
                        community,
                        "people",
                        slice.items(),
                        "changes",
                        caller.can(Communities.ROLES, community.id()) && !community.archived(),
                        "invites",
                        caller.can(Communities.INVITE, community.id()) && !community.archived(),
                        "pager",
                        Pager.of(links.community(slug) + "/members", slice)));
    }
}
