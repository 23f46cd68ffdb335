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
import java.util.stream.Stream;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.security.Access;
import org.hanse.core.view.View;

/** The forms on which people say what they know, and where they have worked. */
@Requires(Requires.SIGNED_IN)
@Path("m/self")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SelfPages {

    private static final int UNPROCESSABLE = 422;

    private final Caller caller;
    private final Skills skills;
    private final Experiences experiences;
    private final ProfileEditing editing;
    private final StoryViews views;
    private final Links links;

    @Inject
    SelfPages(
            Caller caller,
            Skills skills,
            Experiences experiences,
            ProfileEditing editing,
            StoryViews views,
            Links links) {
        this.caller = caller;
        this.skills = skills;
        this.experiences = experiences;
        this.editing = editing;
        this.views = views;
        this.links = links;
    }

    /** Lead to one's own profile: an address for hosts to link to, who know no ids of ours. */
    @GET
    @Consumes(MediaType.WILDCARD)
    public Response self() {
        return Response.seeOther(URI.create(links.member(Access.member(caller))))
                .build();
    }

    /** Store skills and interests. */
    @POST
    @Path("skills")
    public Response skills(MultivaluedMap<String, String> form) {
        long member = Access.member(caller);
        Map<String, AudienceChoice> choices = entered(form).choices(Stream.of(Items.SKILLS, Items.INTERESTS));
        skills.store(member, caller.locale(), all(form, "skill"), all(form, "interest"), choices);
        return back();
    }

    /** Store who sees where somebody has worked. */
    @POST
    @Path("experience/audience")
    public Response audience(MultivaluedMap<String, String> form) {
        editing.store(Access.member(caller), List.of(), entered(form).choices(Stream.of(Items.EXPERIENCE)));
        return back();
    }

    /** Show the form of an experience, a blank one for the id 0. */
    @GET
    @Path("experience/{id: [0-9]+}")
    @Consumes(MediaType.WILDCARD)
    public View experience(@PathParam("id") long id) {
        if (id == 0) {
            return views.experience(caller, 0, Experience.Text.BLANK, List.of(), Map.of());
        }
        Experiences.Told told = experiences.own(caller, id);
        Experience known = told.experience();
        Experience.Text text = new Experience.Text(
                known.organisation(), known.position(), known.started(), known.ended(), known.description());
        return views.experience(caller, id, text, told.skills(), Map.of());
    }

    /** Store an experience, or show it again with what is wrong. */
    @POST
    @Path("experience/{id: [0-9]+}")
    public Response experience(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Experience.Text text = new Experience.Text(
                text(form, "organisation"),
                text(form, "position"),
                text(form, "started"),
                text(form, "ended"),
                text(form, "description").replace("\r\n", "\n"));
        Map<String, String> problems = text.problems();
        if (!problems.isEmpty()) {
            return Response.status(UNPROCESSABLE)
                    .entity(views.experience(caller, id, text, all(form, "skill"), problems))
                    .build();
        }
        experiences.store(caller, id, text, all(form, "skill"));
        return back();
    }

    /** Remove an experience. */
    @POST
    @Path("experience/{id: [0-9]+}/remove")
    public Response removeExperience(@PathParam("id") long id) {
        experiences.remove(caller, id);
        return back();
    }

    private EnteredFields entered(MultivaluedMap<String, String> form) {
        return new EnteredFields(form, caller.roles().keySet());
    }

    private Response back() {
        return Response.seeOther(URI.create(links.page("m/edit") + "#hanse-more"))
                .build();
    }

    private static String text(MultivaluedMap<String, String> form, String name) {
        String text = form.getFirst(name);
        return text == null ? "" : text.strip();
    }

    private static List<String> all(MultivaluedMap<String, String> form, String name) {
        return form.getOrDefault(name, List.of()).stream()
                .filter(each -> !each.isBlank())
                .toList();
    }
}
