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
import java.util.HashMap;
import java.util.Map;
import org.hanse.api.Window;
import org.hanse.api.community.Communities;
import org.hanse.api.community.Community;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.view.View;

/** What waits for a facilitator, each with the act at hand. */
@Path("c/{slug}/facilitation")
@Requires("community.admit")
public class FacilitationPage {

    private static final int SHOWN = 20;

    private final CommunityBook book;
    private final Admissions admissions;
    private final Care care;
    private final PersonalInvitations people;
    private final Invitations invitations;
    private final Links links;
    private final Caller caller;

    @Inject
    FacilitationPage(
            CommunityBook book,
            Admissions admissions,
            Care care,
            PersonalInvitations people,
            Invitations invitations,
            Links links,
            Caller caller) {
        this.book = book;
        this.admissions = admissions;
        this.care = care;
        this.people = people;
        this.invitations = invitations;
        this.links = links;
        this.caller = caller;
    }

    /** Show the page to those who settle requests. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public View show(@PathParam("slug") String slug) {
        Community community = book.require(caller, slug, Communities.ADMIT);
        Map<String, Object> model = new HashMap<>();
        model.put("community", community);
        model.put("requests", admissions.requests(caller, community.id(), Window.first(SHOWN)));
        model.put("newcomers", care.newcomers(caller, community.id()));
        model.put("fading", care.fading(caller, community.id()));
        model.put(
                "invited",
                people.pending(caller, community.id(), Window.first(SHOWN)).items());
        model.put(
                "pending",
                invitations.pending(caller, community.id(), Window.first(SHOWN)).items());
        return new View("community/facilitation.vm", model);
    }

    /** Take somebody who asked to join, or do not. */
    @POST
    @Path("requests")
    public Response settle(
            @PathParam("slug") String slug,
            @FormParam("member") long member,
            @FormParam("taken") boolean taken,
            @FormParam("reason") @DefaultValue("") String reason) {
        admissions.settle(caller, book.require(caller, slug).id(), member, taken, reason);
        return Response.seeOther(URI.create(links.community(slug) + "/facilitation"))
                .build();
    }
}
