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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.community.Communities;
import org.hanse.api.community.Community;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.security.Access;
import org.hanse.core.view.View;

/** The charter of a community: whoever knows of it reads it, members agree to it, facilitators write it. */
@Path("c/{slug}/charter")
@Produces(MediaType.TEXT_HTML)
@Requires(Requires.ANYBODY)
public class CharterPage {

    private final CommunityBook book;
    private final Charters charters;
    private final Links links;
    private final Caller caller;

    @Inject
    CharterPage(CommunityBook book, Charters charters, Links links, Caller caller) {
        this.book = book;
        this.charters = charters;
        this.links = links;
        this.caller = caller;
    }

    /** Show the version that holds, or an earlier one. */
    @GET
    public View show(@PathParam("slug") String slug, @QueryParam("version") @DefaultValue("0") int version) {
        Community community = book.require(caller, slug);
        Optional<Charter> current = charters.current(community.id());
        Optional<Charter> shown = version == 0 ? current : charters.version(community.id(), version);
        int number = current.map(Charter::number).orElse(0);
        Map<String, Object> model = new HashMap<>();
        model.put("community", community);
        shown.ifPresent(charter -> model.put("charter", charter));
        model.put("shown", shown.isPresent());
        model.put("current", number);
        model.put("versions", charters.versions(community.id()));
        model.put("agreed", charters.isAgreed(caller, community.id(), number));
        model.put("asked", number > 0 && caller.belongsTo(community.id()));
        model.put("writes", caller.can(Communities.CHARTER, community.id()) && !community.archived());
        model.put("count", number == 0 ? 0 : charters.agreed(community.id(), number));
        return new View("community/charter.vm", model);
    }

    /** Agree to the version that was read. */
    @POST
    @Path("agree")
    @Requires(Requires.SIGNED_IN)
    public Response agree(@PathParam("slug") String slug, @FormParam("number") int number) {
        charters.agree(caller, book.require(caller, slug).id(), number);
        return see(links.community(slug));
    }

    /** Show the form. */
    @GET
    @Path("edit")
    @Requires("community.charter")
    public View edit(@PathParam("slug") String slug) {
        Community community = book.require(caller, slug, Communities.CHARTER);
        return form(
                community,
                charters.current(community.id()).map(Charter::source).orElse(""),
                book.read(community.id()).isBinding(),
                "");
    }

    /** Publish what the form says, or show it again with what is wrong: nothing that was typed is lost. */
    @POST
    @Path("edit")
    @Requires("community.charter")
    public Response publish(
            @PathParam("slug") String slug,
            @FormParam("source") @DefaultValue("") String source,
            @FormParam("binding") boolean binding,
            @FormParam("edition") @DefaultValue("") String edition) {
        Community community = book.require(caller, slug);
        Access.demand(caller, Communities.CHARTER, community.id());
        try {
            charters.publish(caller, community.id(), source, binding, edition);
            return see(links.community(slug) + "/charter");
        } catch (HanseException e) {
            if (e.code() != ErrorCode.CONFLICT && e.code() != ErrorCode.INVALID) {
                throw e;
            }
            return Response.status(e.code().status())
                    .entity(form(community, source, binding, e.getMessage()))
                    .build();
        }
    }

    /** What was published meanwhile stands in the list of versions, so that whoever has been told may go on. */
    private View form(Community community, String source, boolean binding, String problem) {
        return new View(
                "community/charter-edit.vm",
                Map.of(
                        "community",
                        community,
                        "source",
                        source,
                        "binding",
                        binding,
                        "edition",
                        charters.edition(community.id()),
                        "problem",
                        problem));
    }

    private static Response see(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
