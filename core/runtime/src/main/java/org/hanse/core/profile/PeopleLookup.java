package org.hanse.core.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import org.hanse.api.Slice;
import org.hanse.api.profile.Member;
import org.hanse.api.profile.Members;
import org.hanse.api.search.Found;
import org.hanse.api.search.Hit;
import org.hanse.api.search.Inquiry;
import org.hanse.api.search.Search;
import org.hanse.api.security.Caller;
import org.hanse.api.settings.Settings;
import org.hanse.core.security.PeopleSight;

/** Reads the directory: by name from the database, by words and facets from the search. */
@ApplicationScoped
class PeopleLookup {

    private final Listings listings;
    private final Members members;
    private final Search search;
    private final SaidParts said;
    private final Settings settings;

    @Inject
    PeopleLookup(Listings listings, Members members, Search search, SaidParts said, Settings settings) {
        this.listings = listings;
        this.members = members;
        this.search = search;
        this.said = said;
        this.settings = settings;
    }

    /**
     * A part of the directory.
     *
     * @param earlier the key of what comes before, empty if nothing does
     * @param later the key of what follows, empty if nothing does
     * @param facets how many have each value, by facet; empty while everybody is asked for and nobody narrows
     */
    record Part(List<Member> people, String earlier, String later, Map<String, Map<String, Long>> facets) {}

    /** Refuse a caller who may not see people. */
    void demand(Caller caller) {
        if (!PeopleSight.isOpenTo(caller, settings)) {
            throw NoMember.of();
        }
    }

    /** Return a part, nothing for a caller who may not see people. */
    Part find(Caller caller, PeopleAsked asked, int limit) {
        demand(caller);
        return asked.isPlain()
                ? byName(listings.byName(caller, asked.window(limit)), facets(caller, asked))
                : byWords(caller, asked, limit);
    }

    /** Return a part by name as everybody sees it from whom nobody is hidden, who may see people at all. */
    Part byName(PeopleAsked asked, int limit) {
        return byName(listings.byName(asked.window(limit)), Map.of());
    }

    private static Part byName(Slice<Member> slice, Map<String, Map<String, Long>> facets) {
        return new Part(slice.items(), key(slice.before()), key(slice.after()), facets);
    }

    /** Return how many have each value, as far as somebody narrows the list by name. */
    Map<String, Map<String, Long>> facets(Caller caller, PeopleAsked asked) {
        return asked.narrow() ? search.find(caller, inquiry(asked, 1)).facets() : Map.of();
    }

    private static String key(OptionalLong key) {
        return key.isPresent() ? Long.toString(key.getAsLong()) : "";
    }

    private Part byWords(Caller caller, PeopleAsked asked, int limit) {
        Found found = search.find(caller, inquiry(asked, limit));
        Map<Long, Member> known =
                members.find(found.hits().stream().map(Hit::id).toList());
        return new Part(
                found.hits().stream()
                        .map(hit -> known.get(hit.id()))
                        .filter(Objects::nonNull)
                        .toList(),
                "",
                found.after(),
                found.facets());
    }

    private Inquiry inquiry(PeopleAsked asked, int limit) {
        Map<String, List<String>> facets = new HashMap<>();
        said.facets().forEach(field -> facets.put(SaidParts.facet(field), List.of()));
        facets.put(PersonDocuments.SKILL, List.of());
        facets.putAll(asked.chosen());
        return new Inquiry(
                asked.q(),
                Set.of(PersonDocuments.KIND),
                OptionalLong.empty(),
                facets,
                asked.q().isBlank(),
                asked.isPlain() ? "" : asked.after(),
                limit);
    }
}
