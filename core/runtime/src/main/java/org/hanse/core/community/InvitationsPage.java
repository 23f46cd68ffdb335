package org.hanse.core.community;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.community.Community;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.view.View;

/** Where members invite people, and see who has not answered. */
@Path("c/{slug}/invitations")
@Produces(MediaType.TEXT_HTML)
@Requires(value = "community.invite", budget = Requires.COSTLY)
public class InvitationsPage {

    private final CommunityBook book;
    private final Invitations invitations;
    private final PersonalInvitations people;
    private final InvitationTable table;
    private final InvitationViews views;
    private final Links links;
    private final Caller caller;

    @Inject
    InvitationsPage(
            CommunityBook book,
            Invitations invitations,
            PersonalInvitations people,
            InvitationTable table,
            InvitationViews views,
            Links links,
            Caller caller) {
        this.book = book;
        this.invitations = invitations;
        this.people = people;
        this.table = table;
        this.views = views;
        this.links = links;
        this.caller = caller;
    }

    /** Show the ways to invite, whom a name finds, and what is pending. */
    @GET
    public View show(@PathParam("slug") String slug, @QueryParam("q") @DefaultValue("") String words) {
        return views.of(caller, book.require(caller, slug), words, InvitationViews.Outcome.NONE);
    }

    /** Invite a member. */
    @POST
    @Path("members")
    public Response member(
            @PathParam("slug") String slug,
            @FormParam("member") long member,
            @FormParam("note") @DefaultValue("") String note) {
        Community community = book.require(caller, slug);
        return tried(community, () -> people.invite(caller, community.id(), member, note));
    }

    /** Take a member's invitation back. */
    @POST
    @Path("members/revoke")
    public Response revokeMember(@PathParam("slug") String slug, @FormParam("member") long member) {
        Community community = book.require(caller, slug);
        return tried(community, () -> people.revoke(caller, community.id(), member));
    }

    /** Invite somebody by mail. */
    @POST
    @Path("mails")
    public Response mail(
            @PathParam("slug") String slug,
            @FormParam("address") @DefaultValue("") String address,
            @FormParam("note") @DefaultValue("") String note) {
        Community community = book.require(caller, slug);
        return tried(community, () -> invitations.mail(caller, community.id(), address, note));
    }

    /** Invite many by mail, and report on each line. */
    @POST
    @Path("table")
    public View table(@PathParam("slug") String slug, @FormParam("lines") @DefaultValue("") String lines) {
        Community community = book.require(caller, slug);
        return views.of(
                caller, community, "", InvitationViews.Outcome.report(table.invite(caller, community.id(), lines)));
    }

    /** Make a link, and show it this once. */
    @POST
    @Path("links")
    public Response link(@PathParam("slug") String slug, @FormParam("most") int most, @FormParam("days") int days) {
        Community community = book.require(caller, slug);
        try {
            Token token = invitations.link(caller, community.id(), most, days);
            return Response.ok(views.of(caller, community, "", InvitationViews.Outcome.link(token)))
                    .build();
        } catch (HanseException e) {
            return again(community, e);
        }
    }

    /** Send a mail again. */
    @POST
    @Path("again")
    public Response again(@PathParam("slug") String slug, @FormParam("invitation") long invitation) {
        Community community = book.require(caller, slug);
        return tried(community, () -> invitations.again(caller, community.id(), invitation));
    }

    /** End an invitation. */
    @POST
    @Path("revoke")
    public Response revoke(@PathParam("slug") String slug, @FormParam("invitation") long invitation) {
        Community community = book.require(caller, slug);
        return tried(community, () -> invitations.revoke(caller, community.id(), invitation));
    }

    private Response tried(Community community, Runnable act) {
        try {
            act.run();
        } catch (HanseException e) {
            return again(community, e);
        }
        return Response.seeOther(URI.create(links.community(community.slug()) + "/invitations"))
                .build();
    }

    /** What a person can mend is said beside the forms. */
    private Response again(Community community, HanseException refused) {
        if (refused.code() != ErrorCode.INVALID && refused.code() != ErrorCode.CONFLICT) {
            throw refused;
        }
        return Response.status(refused.code().status())
                .entity(views.of(caller, community, "", InvitationViews.Outcome.problem(refused.getMessage())))
                .build();
    }
}
