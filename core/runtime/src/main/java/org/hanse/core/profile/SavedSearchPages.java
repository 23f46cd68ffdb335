package org.hanse.core.profile;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;

/** Keeps what somebody looks for in the directory, and forgets it; the directory shows them. */
@Path("people/searches")
@Requires(Requires.SIGNED_IN)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SavedSearchPages {

    private final SavedSearches searches;
    private final Links links;
    private final Caller caller;

    @Inject
    SavedSearchPages(SavedSearches searches, Links links, Caller caller) {
        this.searches = searches;
        this.links = links;
        this.caller = caller;
    }

    /** Keep the words and filters that the directory shows. */
    @POST
    public Response save(
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("q") @DefaultValue("") String q,
            @FormParam("facet") List<String> facets) {
        PeopleAsked asked = new PeopleAsked(q, facets, false, "", "");
        searches.save(caller, name, asked);
        return back(asked.query());
    }

    /** Forget one. */
    @POST
    @Path("{id: [0-9]+}/remove")
    public Response remove(@PathParam("id") long id) {
        searches.remove(caller, id);
        return back("");
    }

    private Response back(String query) {
        return Response.seeOther(URI.create(links.page("people") + query + "#hanse-searches"))
                .build();
    }
}
