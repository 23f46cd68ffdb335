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
import java.util.Set;
import org.hanse.api.profile.Member;
import org.hanse.api.profile.Members;
import org.hanse.api.profile.ProfileField.Editor;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.view.View;

/** The form on which stewards fill in, for members of their communities, what is theirs to fill in. */
@Requires(Requires.SIGNED_IN)
@Path("m/{id: [0-9]+}/steward")
@Produces(MediaType.TEXT_HTML)
public class StewardPages {

    private static final int UNPROCESSABLE = 422;

    private final Caller caller;
    private final Stewards stewards;
    private final Members members;
    private final ProfileForm form;
    private final ProfileEditing editing;
    private final ProfileBook book;
    private final FormViews views;
    private final Links links;

    @Inject
    StewardPages(
            Caller caller,
            Stewards stewards,
            Members members,
            ProfileForm form,
            ProfileEditing editing,
            ProfileBook book,
            FormViews views,
            Links links) {
        this.caller = caller;
        this.stewards = stewards;
        this.members = members;
        this.form = form;
        this.editing = editing;
        this.book = book;
        this.views = views;
        this.links = links;
    }

    /** Show the form. */
    @GET
    public View edit(@PathParam("id") long id) {
        Member member = require(id);
        List<Entry> entries = form.of(Editor.STEWARD, book.values(id), Map.of()).stream()
                .filter(entry -> entry.field().isEditedBy(Editor.STEWARD))
                .toList();
        return views.steward(caller, member, entries);
    }

    /** Store the form, or show it again with what is wrong. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("id") long id, MultivaluedMap<String, String> entered) {
        Member member = require(id);
        List<Entry> entries = form.check(Editor.STEWARD, new EnteredFields(entered, Set.of()), caller.locale());
        if (!entries.stream().allMatch(Entry::isGood)) {
            return Response.status(UNPROCESSABLE)
                    .entity(views.steward(caller, member, entries))
                    .build();
        }
        editing.store(id, entries, Map.of());
        return Response.seeOther(URI.create(links.member(id))).build();
    }

    private Member require(long id) {
        return members.find(id).filter(member -> stewards.mayEdit(caller, id)).orElseThrow(NoMember::of);
    }
}
