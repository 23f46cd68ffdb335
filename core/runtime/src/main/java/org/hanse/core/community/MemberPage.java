package org.hanse.core.community;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.hanse.api.community.Communities;
import org.hanse.api.community.Community;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.security.Role;
import org.hanse.api.view.Links;
import org.hanse.core.view.View;

/** A member's role, and the ways to change it. */
@Path("c/{slug}/members/{member: [0-9]+}")
@Requires("community.roles")
public class MemberPage {

    private final CommunityBook book;
    private final Participants participants;
    private final Roster roster;
    private final Links links;
    private final Caller caller;

    @Inject
    MemberPage(CommunityBook book, Participants participants, Roster roster, Links links, Caller caller) {
        this.book = book;
        this.participants = participants;
        this.roster = roster;
        this.links = links;
        this.caller = caller;
    }

    /** Show the forms. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public View show(@PathParam("slug") String slug, @PathParam("member") long member) {
        Community community = book.require(caller, slug, Communities.ROLES);
        Participant person = participants.find(caller, community.id(), member).orElseThrow(CommunityBook::notFound);
        boolean self = caller.is(member);
        return new View(
                "community/member.vm",
                Map.of(
                        "community",
                        community,
                        "person",
                        person,
                        "roles",
                        roster.offered(caller, community.id()),
                        "reached",
                        self || roster.reaches(caller, community.id(), person.role()),
                        "removable",
                        !self,
                        "heir",
                        !self
                                && person.role() != Role.OWNER
                                && roster.offered(caller, community.id()).contains(Role.OWNER)));
    }

    /** Give another role. */
    @POST
    @Path("role")
    public Response role(
            @PathParam("slug") String slug, @PathParam("member") long member, @FormParam("role") String role) {
        roster.give(caller, book.require(caller, slug).id(), member, RoleName.parse(caller, role));
        return back(slug);
    }

    /** End the membership. */
    @POST
    @Path("remove")
    public Response remove(
            @PathParam("slug") String slug,
            @PathParam("member") long member,
            @FormParam("reason") @DefaultValue("") String reason) {
        roster.remove(caller, book.require(caller, slug).id(), member, reason);
        return back(slug);
    }

    /** Hand the community over. */
    @POST
    @Path("owner")
    public Response owner(@PathParam("slug") String slug, @PathParam("member") long member) {
        roster.handOver(caller, book.require(caller, slug).id(), member);
        return back(slug);
    }

    private Response back(String slug) {
        return Response.seeOther(URI.create(links.community(slug) + "/members")).build();
    }
}
