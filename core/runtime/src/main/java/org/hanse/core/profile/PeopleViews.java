package org.hanse.core.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Links;
import org.hanse.core.view.CoreWords;
import org.hanse.core.view.Pager;
import org.hanse.core.view.Piece;
import org.hanse.core.view.View;

/** The model of the directory. By name it is kept for as long as it stays at its revision, for those from whom nobody is hidden. */
@ApplicationScoped
class PeopleViews {

    private static final String LIST = "profile/people-list.vm";
    private static final int MOST_SKILLS = 15;

    private final PeopleLookup lookup;
    private final SaidParts said;
    private final FieldWords words;
    private final Skills skills;
    private final SavedSearches searches;
    private final Listings listings;
    private final Links links;

    @Inject
    PeopleViews(
            PeopleLookup lookup,
            SaidParts said,
            FieldWords words,
            Skills skills,
            SavedSearches searches,
            Listings listings,
            Links links) {
        this.lookup = lookup;
        this.said = said;
        this.words = words;
        this.skills = skills;
        this.searches = searches;
        this.listings = listings;
        this.links = links;
    }

    /** A link that narrows the list, or widens it again. */
    record Choice(String text, long count, String href, boolean chosen) {}

    /** A field with the values that people have. */
    record Group(String label, List<Choice> choices) {}

    View page(Caller caller, PeopleAsked asked, int limit) {
        lookup.demand(caller);
        DirectoryRow directory = listings.seenBy(caller);
        Map<String, Object> model = new HashMap<>();
        model.put("asked", asked);
        model.put("address", links.page("people"));
        if (asked.isPlain() && directory.viewer() == null) {
            model.put("people", byName(asked, limit, directory.revision()));
            model.put("groups", groups(caller, asked, lookup.facets(caller, asked)));
        } else {
            PeopleLookup.Part part = lookup.find(caller, asked, limit);
            model.put("people", new Piece(LIST, "", 0, () -> list(asked, part), false));
            model.put("groups", groups(caller, asked, part.facets()));
        }
        caller.member().ifPresent(member -> {
            model.put("listed", directory.lists());
            model.put("searches", directory.search() == null ? List.of() : searches.own(member));
            model.put("saves", !asked.isPlain());
        });
        return new View("profile/people.vm", model);
    }

    private Piece byName(PeopleAsked asked, int limit, long revision) {
        return new Piece(LIST, asked.window(limit), revision, () -> list(asked, lookup.byName(asked, limit)));
    }

    private Map<String, Object> list(PeopleAsked asked, PeopleLookup.Part part) {
        return Map.of(
                "people",
                part.people(),
                "pager",
                new Pager(
                        part.earlier().isEmpty() ? "" : href(asked.upTo(part.earlier())),
                        part.later().isEmpty() ? "" : href(asked.from(part.later()))));
    }

    private List<Group> groups(Caller caller, PeopleAsked asked, Map<String, Map<String, Long>> counts) {
        if (counts.isEmpty()) {
            return List.of();
        }
        Stream<Group> ofFields = said.facets().stream()
                .map(field -> new Group(
                        words.label(field, caller.locale()),
                        choices(
                                asked,
                                SaidParts.facet(field),
                                words.choices(field, caller.locale()),
                                counts.getOrDefault(SaidParts.facet(field), Map.of()))));
        return Stream.concat(
                        Stream.of(skills(caller, asked, counts.getOrDefault(PersonDocuments.SKILL, Map.of()))),
                        ofFields)
                .filter(group -> !group.choices().isEmpty())
                .toList();
    }

    /** A skill that is known no more has no name, and is no choice. */
    private Group skills(Caller caller, PeopleAsked asked, Map<String, Long> counts) {
        Map<String, String> labels = new HashMap<>();
        skills.names(counts.keySet().stream().map(Long::valueOf).toList(), caller.locale())
                .forEach((skill, name) -> labels.put(Long.toString(skill), name));
        Map<String, Long> some = new LinkedHashMap<>();
        counts.entrySet().stream()
                .filter(value -> labels.containsKey(value.getKey()))
                .limit(MOST_SKILLS)
                .forEach(value -> some.put(value.getKey(), value.getValue()));
        return new Group(CoreWords.to(caller, "profile.skills"), choices(asked, PersonDocuments.SKILL, labels, some));
    }

    private List<Choice> choices(
            PeopleAsked asked, String facet, Map<String, String> labels, Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(value -> {
                    String chosen = facet + ":" + value.getKey();
                    return new Choice(
                            labels.getOrDefault(value.getKey(), value.getKey()),
                            value.getValue(),
                            href(asked.toggled(chosen)),
                            asked.facets().contains(chosen));
                })
                .toList();
    }

    private String href(PeopleAsked asked) {
        return links.page("people") + asked.query();
    }
}
