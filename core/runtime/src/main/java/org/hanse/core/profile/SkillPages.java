package org.hanse.core.profile;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hanse.api.HanseException;
import org.hanse.api.Slice;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.data.Windows;
import org.hanse.core.view.Pager;
import org.hanse.core.view.View;
import org.jspecify.annotations.Nullable;

/** The vocabulary of skills, for administrators. */
@Requires(Requires.ADMINISTRATOR)
@Path("admin/skills")
@Produces(MediaType.TEXT_HTML)
public class SkillPages {

    private static final int PAGE = 50;

    private final Caller caller;
    private final Vocabulary vocabulary;
    private final SkillAdministration administration;
    private final Links links;

    @Inject
    SkillPages(Caller caller, Vocabulary vocabulary, SkillAdministration administration, Links links) {
        this.caller = caller;
        this.vocabulary = vocabulary;
        this.administration = administration;
        this.links = links;
    }

    /** A skill of the list. */
    record Row(long id, String names, boolean curated, long people) {}

    /** List skills. */
    @GET
    public View list(@QueryParam("after") @Nullable Long after, @QueryParam("before") @Nullable Long before) {
        Slice<SkillLine> slice = administration.list(Windows.of(after, before, PAGE));
        Map<Long, List<SkillName>> names =
                vocabulary.all(slice.items().stream().map(SkillLine::id).toList());
        return new View(
                "admin/skills.vm",
                Map.of(
                        "skills",
                        slice.items().stream()
                                .map(line -> new Row(
                                        line.id(),
                                        names.getOrDefault(line.id(), List.of()).stream()
                                                .map(SkillName::name)
                                                .collect(Collectors.joining(", ")),
                                        line.curated(),
                                        line.people()))
                                .toList(),
                        "pager",
                        Pager.of(links.page("admin/skills"), slice)));
    }

    /** Show a skill. */
    @GET
    @Path("{id: [0-9]+}")
    public View show(@PathParam("id") long id) {
        return view(id, "");
    }

    private View view(long id, String problem) {
        List<SkillName> names = administration.names(id);
        return new View(
                "admin/skill.vm",
                Map.of(
                        "id", id,
                        "english", preferred(names, "en"),
                        "french", preferred(names, "fr"),
                        "englishSynonyms", synonyms(names, "en"),
                        "frenchSynonyms", synonyms(names, "fr"),
                        "offered", vocabulary.offered(caller.locale()),
                        "problem", problem));
    }

    private static String preferred(List<SkillName> names, String language) {
        return names.stream()
                .filter(name -> name.preferred() && name.language().equals(language))
                .map(SkillName::name)
                .findFirst()
                .orElse("");
    }

    private static String synonyms(List<SkillName> names, String language) {
        return names.stream()
                .filter(name -> !name.preferred() && name.language().equals(language))
                .map(SkillName::name)
                .collect(Collectors.joining("\n"));
    }

    /** Give a skill its names. */
    @POST
    @Path("{id: [0-9]+}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response name(
            @PathParam("id") long id,
            @FormParam("english") @DefaultValue("") String english,
            @FormParam("french") @DefaultValue("") String french,
            @FormParam("englishSynonyms") @DefaultValue("") String englishSynonyms,
            @FormParam("frenchSynonyms") @DefaultValue("") String frenchSynonyms) {
        return done(
                id,
                () -> administration.name(
                        caller,
                        id,
                        english,
                        french,
                        Map.of(
                                "en", englishSynonyms.lines().toList(),
                                "fr", frenchSynonyms.lines().toList())));
    }

    /** Make it one with another. */
    @POST
    @Path("{id: [0-9]+}/merge")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response merge(@PathParam("id") long id, @FormParam("into") @DefaultValue("") String into) {
        return done(id, () -> administration.merge(caller, id, into));
    }

    private Response done(long id, Runnable act) {
        try {
            act.run();
            return Response.seeOther(URI.create(links.page("admin/skills"))).build();
        } catch (HanseException e) {
            return Response.status(e.code().status())
                    .entity(view(id, String.valueOf(e.getMessage())))
                    .build();
        }
    }
}
