package org.hanse.core.connection;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.hanse.api.Slice;
import org.hanse.api.profile.Acquaintance;
import org.hanse.api.profile.Connections;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.data.Windows;
import org.hanse.core.view.Pager;
import org.hanse.core.view.View;
import org.jspecify.annotations.Nullable;

/** The people that somebody stands with: connections, requests, those one follows, those one has blocked. */
@Path("connections")
@Produces(MediaType.TEXT_HTML)
@Requires(Requires.SIGNED_IN)
public class ConnectionsPage {

    private static final int PAGE = 30;

    private final Connections connections;
    private final Links links;
    private final Caller caller;

    @Inject
    ConnectionsPage(Connections connections, Links links, Caller caller) {
        this.connections = connections;
        this.links = links;
        this.caller = caller;
    }

    /** Show one of the lists. */
    @GET
    public View show(
            @QueryParam("list") @DefaultValue("") String list,
            @QueryParam("after") @Nullable Long after,
            @QueryParam("before") @Nullable Long before) {
        Lists shown = Lists.of(list);
        Slice<Acquaintance> people = connections.list(caller, shown.kind(), Windows.of(after, before, PAGE));
        String here = links.page("connections") + "?list=" + shown.word();
        return new View(
                "connection/list.vm",
                Map.of(
                        "list", shown.word(),
                        "lists", Lists.ALL.stream().map(Lists::word).toList(),
                        "people", people.items(),
                        "pager", Pager.of(here, people)));
    }
}
