package org.hanse.core.community;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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

/** The start page: the communities that the caller may know of. */
@Requires(Requires.ANYBODY)
@Path("/")
public class HomePage {

    private static final int PAGE = 20;

    private final Communities communities;
    private final PersonalInvitations invitations;
    private final Links links;
    private final Caller caller;

    @Inject
    HomePage(Communities communities, PersonalInvitations invitations, Links links, Caller caller) {
        this.communities = communities;
        this.invitations = invitations;
        this.links = links;
        this.caller = caller;
    }

    /** Show the page. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public View home(@QueryParam("after") @Nullable Long after, @QueryParam("before") @Nullable Long before) {
        Slice<Community> slice = communities.list(caller, Windows.of(after, before, PAGE));
        return new View(
                "community/home.vm",
                Map.of(
                        "communities", slice.items(),
                        "roles", caller.roles(),
                        "calls", caller.signedIn() ? invitations.calls(caller).size() : 0,
                        "pager", Pager.of(links.home(), slice)));
    }
}
