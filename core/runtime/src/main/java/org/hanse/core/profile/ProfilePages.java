package org.hanse.core.profile;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.hanse.api.profile.ProfileField.Editor;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.security.Access;
import org.hanse.core.view.View;

/** The page of a member, and the form on which members write their own. */
@Requires(Requires.SIGNED_IN)
@Path("m")
@Produces(MediaType.TEXT_HTML)
public class ProfilePages {

    private static final int UNPROCESSABLE = 422;

    private final Caller caller;
    private final ProfileBook book;
    private final ProfileForm form;
    private final ProfileEditing editing;
    private final Audiences audiences;
    private final ProfileViews views;
    private final FormViews forms;
    private final Previews previews;
    private final Listings listings;
    private final Links links;

    @Inject
    ProfilePages(
            Caller caller,
            ProfileBook book,
            ProfileForm form,
            ProfileEditing editing,
            Audiences audiences,
            ProfileViews views,
            FormViews forms,
            Previews previews,
            Listings listings,
            Links links) {
        this.caller = caller;
        this.book = book;
        this.form = form;
        this.editing = editing;
        this.audiences = audiences;
        this.views = views;
        this.forms = forms;
        this.previews = previews;
        this.listings = listings;
        this.links = links;
    }

    /**
     * Show a profile.
     *
     * @param as on one's own, whose eyes to see it with: {@code public}, {@code member}, the id of a community behind
     *     {@code c}, the id of a member behind {@code m}
     */
    @Requires(Requires.ANYBODY)
    @GET
    @Path("{id: [0-9]+}")
    public View show(@PathParam("id") long id, @QueryParam("as") @DefaultValue("") String as) {
        if (!as.isEmpty() && caller.is(id)) {
            return previews.of(caller, as);
        }
        return book.find(caller, id)
                .map(profile -> views.profile(caller, profile))
                .orElseThrow(NoMember::of);
    }

    /** Show the form. */
    @GET
    @Path("edit")
    public View edit() {
        long member = self();
        return forms.of(caller, form.of(Editor.SELF, book.values(member), audiences.of(member)));
    }

    /** Store the form, or show it again with what is wrong. */
    @POST
    @Path("edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(MultivaluedMap<String, String> form) {
        long member = self();
        EnteredFields entered = new EnteredFields(form, caller.roles().keySet());
        List<Entry> entries = this.form.check(Editor.SELF, entered, caller.locale());
        boolean listed = form.containsKey("listing.asked") ? form.containsKey("listing") : listings.isListed(member);
        if (!entries.stream().allMatch(Entry::isGood)) {
            return Response.status(UNPROCESSABLE)
                    .entity(forms.of(caller, entries, listed))
                    .build();
        }
        editing.store(member, entries, this.form.choices(entered));
        listings.list(member, listed);
        return Response.seeOther(URI.create(links.member(member))).build();
    }

    private long self() {
        return Access.member(caller);
    }
}
