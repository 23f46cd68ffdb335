package org.hanse.core.profile;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hanse.api.profile.Audience;
import org.hanse.api.profile.ProfileField.Editor;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.search.index.Index;
import org.hanse.core.view.CoreWords;
import org.hanse.core.view.View;

/** The page on which administrators arrange the fields of profiles. */
@Requires(Requires.ADMINISTRATOR)
@Path("admin/fields")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class FieldPages {

    private static final int STEP = 10;

    private final Caller caller;
    private final Fields fields;
    private final FieldWords words;
    private final FieldAdministration administration;
    private final Links links;
    private final Index index;

    @Inject
    FieldPages(
            Caller caller,
            Fields fields,
            FieldWords words,
            FieldAdministration administration,
            Links links,
            Index index) {
        this.caller = caller;
        this.fields = fields;
        this.words = words;
        this.administration = administration;
        this.links = links;
        this.index = index;
    }

    /** A field as the page shows it. */
    record Row(
            String key,
            String label,
            String type,
            int place,
            boolean required,
            boolean requirable,
            String audience,
            String editor,
            boolean own) {}

    /** List the fields. */
    @GET
    public View list() {
        List<Row> rows = new ArrayList<>();
        for (Field field : fields.all()) {
            rows.add(row(field, (rows.size() + 1) * STEP));
        }
        return new View(
                "admin/fields.vm",
                Map.of(
                        "fields", rows,
                        "types", types(),
                        "audiences",
                                Stream.of(Audience.values())
                                        .filter(audience -> audience != Audience.COMMUNITIES)
                                        .map(AudienceName::of)
                                        .toList(),
                        "editors", named(List.of("self", "steward", "host"), "admin.fields.editor.")));
    }

    private Map<String, String> types() {
        Map<String, String> types = new LinkedHashMap<>();
        administration.types().forEach(type -> types.put(type, type(type)));
        return types;
    }

    private Map<String, String> named(List<String> names, String prefix) {
        Map<String, String> named = new LinkedHashMap<>();
        names.forEach(name -> named.put(name, CoreWords.to(caller, prefix + name)));
        return named;
    }

    /** Types of plugins have no other name than their own. */
    private String type(String type) {
        return type.startsWith("core:") ? CoreWords.to(caller, "admin.fields.type." + type.replace(':', '-')) : type;
    }

    private Row row(Field field, int place) {
        return new Row(
                field.key(),
                words.label(field, caller.locale()),
                type(field.typeName()),
                place,
                field.spec().required(),
                field.isEditedBy(Editor.SELF),
                AudienceName.of(field.spec().audience()),
                field.spec().editor().name().toLowerCase(java.util.Locale.ROOT),
                field.setting().isOwn());
    }

    /** Store order, necessity and default audiences. */
    @POST
    public Response decide(MultivaluedMap<String, String> entered) {
        Map<String, FieldAdministration.Decision> decisions = new HashMap<>();
        for (Field field : fields.all()) {
            String place = entered.getFirst(field.key() + ".place");
            if (place != null && place.strip().matches("[0-9]{1,6}")) {
                decisions.put(
                        field.key(),
                        new FieldAdministration.Decision(
                                Integer.parseInt(place.strip()),
                                entered.containsKey(field.key() + ".required"),
                                audience(field, entered)));
            }
        }
        if (administration.decide(decisions)) {
            index.begin();
        }
        return back();
    }

    private static Audience audience(Field field, MultivaluedMap<String, String> entered) {
        String name = entered.getFirst(field.key() + ".audience");
        return AudienceName.parse(name == null ? "" : name)
                .filter(audience -> audience != Audience.COMMUNITIES)
                .orElse(field.spec().audience());
    }

    /** Add a field. */
    @POST
    @Path("new")
    public Response add(
            @FormParam("type") @DefaultValue("") String type,
            @FormParam("english") @DefaultValue("") String english,
            @FormParam("french") @DefaultValue("") String french,
            @FormParam("options") @DefaultValue("") String options,
            @FormParam("editor") @DefaultValue("self") String editor) {
        Editor who = Stream.of(Editor.values())
                .filter(each -> each.name().equalsIgnoreCase(editor))
                .findFirst()
                .orElse(Editor.SELF);
        administration.add(caller, new NewField(type, english.strip(), french.strip(), options, who));
        return back();
    }

    /** Remove a field that administrators added. */
    @POST
    @Path("remove")
    public Response remove(@FormParam("field") @DefaultValue("") String field) {
        administration.remove(field);
        index.begin();
        return back();
    }

    private Response back() {
        return Response.seeOther(URI.create(links.page("admin/fields"))).build();
    }
}
