package org.hanse.core.admin;

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
import java.util.Map;
import org.hanse.api.privacy.ErasureMode;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.privacy.Download;
import org.hanse.core.privacy.Exports;
import org.hanse.core.view.View;

/** The personal data of members: copies, erasures and departures, each with a reason and on the record. */
@Requires(Requires.ADMINISTRATOR)
@Path("admin/people")
@Produces(MediaType.TEXT_HTML)
public class PersonPages {

    private final FoundPeople people;
    private final PersonActs acts;
    private final Exports exports;
    private final Links links;

    @Inject
    PersonPages(FoundPeople people, PersonActs acts, Exports exports, Links links) {
        this.people = people;
        this.acts = acts;
        this.exports = exports;
        this.links = links;
    }

    /** Find members, and list what was done. */
    @GET
    public View list(@QueryParam("name") @DefaultValue("") String name) {
        return new View(
                "admin/people.vm", Map.of("name", name, "people", people.named(name), "erasures", people.erasures()));
    }

    /** Show what there is of a member and what can be done. */
    @GET
    @Path("{member: [0-9]+}")
    public View show(@PathParam("member") long member) {
        return new View("admin/person.vm", people.model(member));
    }

    /** Ask for a copy. */
    @POST
    @Path("{member: [0-9]+}/export")
    public Response export(@PathParam("member") long member, @FormParam("reason") @DefaultValue("") String reason) {
        acts.export(member, reason);
        return back(member);
    }

    /** Fetch a copy. */
    @GET
    @Path("{member: [0-9]+}/exports/{export: [0-9]+}")
    @Produces("application/zip")
    public Response fetch(@PathParam("member") long member, @PathParam("export") long export) {
        Response answer = Download.of(exports, member, export);
        acts.fetched(member);
        return answer;
    }

    /** Have a member forgotten. */
    @POST
    @Path("{member: [0-9]+}/erase")
    public Response erase(
            @PathParam("member") long member,
            @FormParam("mode") @DefaultValue("ANONYMISE") ErasureMode mode,
            @FormParam("reason") @DefaultValue("") String reason) {
        acts.erase(member, mode, reason);
        return back(member);
    }

    /** Note that a member has left the organisation. */
    @POST
    @Path("{member: [0-9]+}/departure")
    public Response depart(@PathParam("member") long member, @FormParam("reason") @DefaultValue("") String reason) {
        acts.depart(member, reason);
        return back(member);
    }

    /** Note that a member is back. */
    @POST
    @Path("{member: [0-9]+}/return")
    public Response takeBack(@PathParam("member") long member) {
        acts.takeBack(member);
        return back(member);
    }

    /** Take an erasure back. */
    @POST
    @Path("{member: [0-9]+}/keep")
    public Response keep(@PathParam("member") long member) {
        acts.keep(member);
        return back(member);
    }

    private Response back(long member) {
        return Response.seeOther(URI.create(links.page("admin/people/" + member)))
                .build();
    }
}
