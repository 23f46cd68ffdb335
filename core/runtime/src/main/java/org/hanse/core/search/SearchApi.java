package org.hanse.core.search;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hanse.api.search.Found;
import org.hanse.api.search.Hit;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.jspecify.annotations.Nullable;

/** Search in JSON. */
@Path("api/search")
@Requires(value = Requires.ANYBODY, budget = Requires.COSTLY)
@Produces(MediaType.APPLICATION_JSON)
public class SearchApi {

    private final Lookups lookups;
    private final Kinds kinds;
    private final Links links;
    private final Caller caller;

    @Inject
    SearchApi(Lookups lookups, Kinds kinds, Links links, Caller caller) {
        this.lookups = lookups;
        this.kinds = kinds;
        this.links = links;
        this.caller = caller;
    }

    /**
     * What was found; counts come with the first results only.
     *
     * @param after what to send as {@code after} for the results that follow, null if none do
     */
    public record Results(
            long total,
            Map<String, Long> kinds,
            Map<String, Map<String, Long>> facets,
            List<Result> results,
            @Nullable String after) {}

    /**
     * A result.
     *
     * @param title as safe HTML, in which {@code mark} elements stand around the words
     * @param excerpt likewise, may be empty
     */
    public record Result(
            String kind,
            String id,
            String title,
            String excerpt,
            String url,
            @Nullable String community,
            Instant date) {}

    /** Find what the caller may see. */
    @GET
    public Results search(@BeanParam Asked asked, @QueryParam("limit") @DefaultValue("20") int limit) {
        Found found = lookups.find(caller, asked, limit).found();
        Map<String, String> words = kinds.all().stream().collect(Collectors.toMap(Kind::name, Kind::word));
        return new Results(
                found.total(),
                found.kinds().entrySet().stream()
                        .collect(Collectors.toMap(
                                kind -> words.getOrDefault(kind.getKey(), kind.getKey()), Map.Entry::getValue)),
                found.facets(),
                found.hits().stream().map(hit -> json(hit, words)).toList(),
                found.after().isEmpty() ? null : found.after());
    }

    private Result json(Hit hit, Map<String, String> words) {
        return new Result(
                words.getOrDefault(hit.kind(), hit.kind()),
                Long.toString(hit.id()),
                hit.title().markup(),
                hit.excerpt().markup(),
                links.page(hit.path()),
                hit.community().isPresent() ? Long.toString(hit.community().getAsLong()) : null,
                hit.date());
    }
}
