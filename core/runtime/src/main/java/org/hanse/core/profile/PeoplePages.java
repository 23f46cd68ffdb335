package org.hanse.core.profile;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.security.Access;
import org.hanse.core.view.View;

/** The directory: everybody who wants to be in it, by name, or by words and facets. */
@Path("people")
@Requires(value = Requires.ANYBODY, budget = Requires.COSTLY)
@Produces(MediaType.TEXT_HTML)
public class PeoplePages {

    private static final int PAGE = 50;

    private final PeopleViews views;
    private final Listings listings;
    private final Links links;
    private final Caller caller;

    @Inject
    PeoplePages(PeopleViews views, Listings listings, Links links, Caller caller) {
        this.views = views;
        this.listings = listings;
        this.links = links;
        this.caller = caller;
    }

    /** Show a part of it. */
    @GET
    public View people(@BeanParam PeopleAsked asked) {
        return views.page(caller, asked, PAGE);
    }

    /** Store whether the caller wants to be in it. */
    @POST
    @Path("listed")
    @Requires(Requires.SIGNED_IN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response list(@FormParam("wanted") boolean wanted) {
        listings.list(Access.member(caller), wanted);
        return Response.seeOther(URI.create(links.page("people") + "#hanse-listed"))
                .build();
    }
}
