package org.hanse.core.profile;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Links;
import org.hanse.core.security.Access;
import org.hanse.core.view.View;

/** The page of a member, and the form on which members write their own. */
@Path("m")
@Produces(MediaType.TEXT_HTML)
public class ProfilePages {

    private static final int UNPROCESSABLE = 422;

    private final Caller caller;
    private final ProfileBook book;
    private final ProfileForm form;
    private final ProfileEditing editing;
    private final ProfileViews views;
    private final Links links;

    @Inject
    ProfilePages(
            Caller caller,
            ProfileBook book,
            ProfileForm form,
            ProfileEditing editing,
            ProfileViews views,
            Links links) {
        this.caller = caller;
        this.book = book;
        this.form = form;
        this.editing = editing;
        this.views = views;
        this.links = links;
    }

    /** Show a profile. */
    @GET
    @Path("{id: [0-9]+}")
    public View show(@PathParam("id") long id) {
        return book.find(caller, id)
                .map(profile -> views.profile(caller, profile))
                .orElseThrow(NoMember::of);
    }

    /** Show the form. */
    @GET
    @Path("edit")
    public View edit() {
        return views.form(caller, form.of(book.values(self())));
    }

    /** Store the form, or show it again with what is wrong. */
    @POST
    @Path("edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(MultivaluedMap<String, String> entered) {
        long member = self();
        List<Entry> entries = form.check(single(entered), caller.locale());
        if (!entries.stream().allMatch(Entry::isGood)) {
            return Response.status(UNPROCESSABLE)
                    .entity(views.form(caller, entries))
                    .build();
        }
        editing.store(member, entries);
        return Response.seeOther(URI.create(links.member(member))).build();
    }

    private static Map<String, String> single(MultivaluedMap<String, String> entered) {
        return entered.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().get(0)));
    }

    private long self() {
        return Access.member(caller);
    }
}
