package org.hanse.core.community;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.hanse.api.security.Role;
import org.hanse.core.data.Windows;
import org.jspecify.annotations.Nullable;

/** The members of a community and their roles, in JSON. */
@Path("api/communities/{community}/members")
@Produces(MediaType.APPLICATION_JSON)
@Requires(Requires.ANYBODY)
public class MembersApi {

    private final Participants participants;
    private final Roster roster;
    private final Caller caller;

    @Inject
    MembersApi(Participants participants, Roster roster, Caller caller) {
        this.participants = participants;
        this.roster = roster;
        this.caller = caller;
    }

    /** List the members, those who came first at the top. */
    @GET
    public Listing list(
            @PathParam("community") long community,
            @QueryParam("after") @Nullable Long after,
            @QueryParam("before") @Nullable Long before,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        return Listing.of(participants.in(caller, community, Windows.of(after, before, limit)));
    }

    /** Give a member another role, or hand the community over by {@code handOver}. */
    @PUT
    @Path("{member}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("community.roles")
    public void change(@PathParam("community") long community, @PathParam("member") long member, Change change) {
        if (change.handOver()) {
            roster.handOver(caller, community, member);
        } else {
            roster.give(caller, community, member, RoleName.parse(caller, change.role()));
        }
    }

    /** End a membership. */
    @DELETE
    @Path("{member}")
    @Requires("community.roles")
    public void remove(
            @PathParam("community") long community,
            @PathParam("member") long member,
            @QueryParam("reason") @DefaultValue("") String reason) {
        roster.remove(caller, community, member, reason);
    }

    /** What changes: the role, or who answers for the community. */
    public record Change(@Nullable String role, boolean handOver) {}

    /** A member. */
    public record Person(String member, String name, String headline, Role role, Instant joined) {}

    /** A part of the list. */
    public record Listing(
            List<Person> items,
            @Nullable String before,
            @Nullable String after) {

        static Listing of(Slice<Participant> slice) {
            return new Listing(
                    slice.items().stream()
                            .map(each -> new Person(
                                    Long.toString(each.member()),
                                    each.name(),
                                    each.headline(),
                                    each.role(),
                                    each.joined()))
                            .toList(),
                    Windows.key(slice.before()),
                    Windows.key(slice.after()));
        }
    }
}
