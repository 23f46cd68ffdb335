package org.hanse.core.connection;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.hanse.api.Slice;
import org.hanse.api.profile.Acquaintance;
import org.hanse.api.profile.Connections;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.core.data.Windows;
import org.jspecify.annotations.Nullable;

/** The people that somebody stands with, in JSON. */
@Path("api/me/connections")
@Produces(MediaType.APPLICATION_JSON)
@Requires(Requires.SIGNED_IN)
public class ConnectionsApi {

    private final Connections connections;
    private final Caller caller;

    @Inject
    ConnectionsApi(Connections connections, Caller caller) {
        this.connections = connections;
        this.caller = caller;
    }

    /** List the people that the caller stands with in one way: connected, received, requested, followed or blocked. */
    @GET
    public Listing list(
            @QueryParam("list") @DefaultValue("connected") String list,
            @QueryParam("after") @Nullable Long after,
            @QueryParam("before") @Nullable Long before,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        return Listing.of(connections.list(caller, Lists.of(list).kind(), Windows.of(after, before, limit)));
    }

    /** Somebody in a list. */
    public record Line(String id, String member, String name, String headline, Instant since) {}

    /** A part of a list, with the keys that lead on. */
    public record Listing(
            List<Line> items,
            @Nullable String before,
            @Nullable String after) {

        static Listing of(Slice<Acquaintance> slice) {
            return new Listing(
                    slice.items().stream()
                            .map(each -> new Line(
                                    Long.toString(each.id()),
                                    Long.toString(each.member()),
                                    each.name(),
                                    each.headline(),
                                    each.since()))
                            .toList(),
                    Windows.key(slice.before()),
                    Windows.key(slice.after()));
        }
    }
}
