package org.hanse.core.search;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.core.view.View;

/** The page on which everything is found that the caller may see. */
@Path("search")
@Requires(value = Requires.ANYBODY, budget = Requires.COSTLY)
public class SearchPage {

    private static final int PAGE = 20;

    private final Lookups lookups;
    private final SearchViews views;
    private final Caller caller;

    @Inject
    SearchPage(Lookups lookups, SearchViews views, Caller caller) {
        this.lookups = lookups;
        this.views = views;
        this.caller = caller;
    }

    /** Show what was found. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public View find(@BeanParam Asked asked) {
        return views.page(caller, asked, lookups.find(caller, asked, PAGE));
    }
}
