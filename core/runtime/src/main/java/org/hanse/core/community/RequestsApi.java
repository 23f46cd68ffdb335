package org.hanse.core.community;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.hanse.api.Slice;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.core.data.Windows;
import org.jspecify.annotations.Nullable;

/** Requests to join a community, in JSON. */
@Path("api/communities/{community}/requests")
@Produces(MediaType.APPLICATION_JSON)
@Requires("community.admit")
public class RequestsApi {

    private final Admissions admissions;
    private final Caller caller;

    @Inject
    RequestsApi(Admissions admissions, Caller caller) {
        this.admissions = admissions;
        this.caller = caller;
    }

    /** List the requests that wait for an answer, the oldest first. */
    @GET
    public Listing list(
            @PathParam("community") long community,
            @QueryParam("after") @Nullable Long after,
            @QueryParam("before") @Nullable Long before,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        return Listing.of(admissions.requests(caller, community, Windows.of(after, before, limit)));
    }

    /** Take a member who asked, or do not. */
    @PUT
    @Path("{member}")
    @Consumes(MediaType.APPLICATION_JSON)
    public void settle(@PathParam("community") long community, @PathParam("member") long member, Answer answer) {
        admissions.settle(caller, community, member, answer.taken(), answer.reason() == null ? "" : answer.reason());
    }

    /** What a facilitator answers. */
    public record Answer(boolean taken, @Nullable String reason) {}

    /** A request. */
    public record Request(String id, String member, String name, String reason, Instant since) {}

    /** A part of the list. */
    public record Listing(
            List<Request> items,
            @Nullable String before,
            @Nullable String after) {

        static Listing of(Slice<Waiting> slice) {
            return new Listing(
                    slice.items().stream()
                            .map(each -> new Request(
                                    Long.toString(each.id()),
                                    Long.toString(each.member()),
                                    each.name(),
                                    each.reason(),
                                    each.since()))
                            .toList(),
                    Windows.key(slice.before()),
                    Windows.key(slice.after()));
        }
    }
}
