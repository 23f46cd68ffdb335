package org.hanse.core.community;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.hanse.api.Slice;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.data.Windows;
import org.jspecify.annotations.Nullable;

/** Invitations to a community, in JSON. */
@Path("api/communities/{community}/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Requires(value = "community.invite", budget = Requires.COSTLY)
public class InvitationsApi {

    private final Invitations invitations;
    private final PersonalInvitations people;
    private final Links links;
    private final Caller caller;

    @Inject
    InvitationsApi(Invitations invitations, PersonalInvitations people, Links links, Caller caller) {
        this.invitations = invitations;
        this.people = people;
        this.links = links;
        this.caller = caller;
    }

    /** List mails and links that have not ended, the latest first; other people's for facilitators only. */
    @GET
    public Listing list(
            @PathParam("community") long community,
            @QueryParam("after") @Nullable Long after,
            @QueryParam("before") @Nullable Long before,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        return Listing.of(invitations.pending(caller, community, Windows.of(after, before, limit)));
    }

    /** Invite a member. */
    @PUT
    @Path("members/{member}")
    @Consumes(MediaType.APPLICATION_JSON)
    public void member(@PathParam("community") long community, @PathParam("member") long member, Note note) {
        people.invite(caller, community, member, Objects.requireNonNullElse(note.note(), ""));
    }

    /** Take a member's invitation back. */
    @DELETE
    @Path("members/{member}")
    public void revokeMember(@PathParam("community") long community, @PathParam("member") long member) {
        people.revoke(caller, community, member);
    }

    /** Invite somebody by mail. */
    @POST
    @Path("mails")
    @Consumes(MediaType.APPLICATION_JSON)
    public void mail(@PathParam("community") long community, Mail mail) {
        invitations.mail(
                caller,
                community,
                Objects.requireNonNullElse(mail.address(), ""),
                Objects.requireNonNullElse(mail.note(), ""));
    }

    /** Make a link; its path is in this answer and nowhere else. */
    @POST
    @Path("links")
    @Consumes(MediaType.APPLICATION_JSON)
    public Made link(@PathParam("community") long community, Terms terms) {
        Token token = invitations.link(caller, community, terms.most(), terms.days());
        return new Made(Long.toString(token.invitation()), links.page("invitation/" + token.text()));
    }

    /** End an invitation. */
    @DELETE
    @Path("{invitation}")
    public void revoke(@PathParam("community") long community, @PathParam("invitation") long invitation) {
        invitations.revoke(caller, community, invitation);
    }

    /** A word for who is invited. */
    public record Note(@Nullable String note) {}

    /** To whom a mail goes. */
    public record Mail(@Nullable String address, @Nullable String note) {}

    /** For how many people a link is, and how many days. */
    public record Terms(int most, int days) {}

    /** A link that was made. */
    public record Made(String id, String path) {}

    /** An invitation; the address is absent for a link. */
    public record Pending(
            String id, String inviter, @Nullable String address, int most, int used, Instant expires) {}

    /** A part of the list. */
    public record Listing(
            List<Pending> items,
            @Nullable String before,
            @Nullable String after) {

        static Listing of(Slice<Invitation> slice) {
            return new Listing(
                    slice.items().stream()
                            .map(each -> new Pending(
                                    Long.toString(each.id()),
                                    Long.toString(each.inviter()),
                                    each.email(),
                                    each.most(),
                                    each.used(),
                                    each.expires()))
                            .toList(),
                    Windows.key(slice.before()),
                    Windows.key(slice.after()));
        }
    }
}
