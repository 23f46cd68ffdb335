package org.hanse.core.profile;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.Window;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.jspecify.annotations.Nullable;

/** The directory in JSON. */
@Path("api/people")
@Requires(value = Requires.ANYBODY, budget = Requires.COSTLY)
@Produces(MediaType.APPLICATION_JSON)
public class PeopleApi {

    private final PeopleLookup lookup;
    private final Links links;
    private final Caller caller;

    @Inject
    PeopleApi(PeopleLookup lookup, Links links, Caller caller) {
        this.lookup = lookup;
        this.links = links;
        this.caller = caller;
    }

    /**
     * A part of the directory.
     *
     * @param facets how many have each value, by facet; with the first part only
     * @param before what to send as {@code before} for what comes before, null if nothing does
     * @param after what to send as {@code after} for what follows, null if nothing does
     */
    public record Listing(
            List<PersonJson> people,
            Map<String, Map<String, Long>> facets,
            @Nullable String before,
            @Nullable String after) {}

    /**
     * Somebody in the directory.
     *
     * @param headline one line that helps, may be empty
     */
    public record PersonJson(String id, String name, String headline, String url) {}

    /** List people. */
    @GET
    public Listing listPeople(@BeanParam PeopleAsked asked, @QueryParam("limit") @DefaultValue("20") int limit) {
        if (limit < 1 || limit > Window.MAX) {
            throw new HanseException(
                    ErrorCode.BAD_REQUEST, "limit %d: ask for 1 to %d people".formatted(limit, Window.MAX));
        }
        PeopleLookup.Part part = lookup.find(caller, asked, limit);
        return new Listing(
                part.people().stream()
                        .map(person -> new PersonJson(
                                Long.toString(person.id()),
                                person.name(),
                                caller.signedIn() ? person.headline() : "",
                                links.member(person.id())))
                        .toList(),
                part.facets(),
                part.earlier().isEmpty() ? null : part.earlier(),
                part.later().isEmpty() ? null : part.later());
    }
}
