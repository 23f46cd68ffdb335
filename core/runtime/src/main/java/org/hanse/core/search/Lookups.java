package org.hanse.core.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.community.Communities;
import org.hanse.api.community.Community;
import org.hanse.api.search.Found;
import org.hanse.api.search.Inquiry;
import org.hanse.api.search.Search;
import org.hanse.api.security.Caller;

/** Carries out what addresses ask for. */
@ApplicationScoped
class Lookups {

    private final Search search;
    private final Communities communities;
    private final Kinds kinds;

    @Inject
    Lookups(Search search, Communities communities, Kinds kinds) {
        this.search = search;
        this.communities = communities;
        this.kinds = kinds;
    }

    /**
     * A search and what it found.
     *
     * @param community the only community that was looked in
     * @param found what was found
     */
    record Answer(Optional<Community> community, Found found) {}

    Answer find(Caller caller, Asked asked, int limit) {
        Typed<Community> typed = Typed.of(shortened(asked.q()), slug -> communities.find(caller, slug), kinds);
        Optional<Community> community = asked.in().isEmpty() ? typed.community() : communities.find(caller, asked.in());
        if (!asked.in().isEmpty() && community.isEmpty()) {
            throw new HanseException(ErrorCode.NOT_FOUND, "There is no such community.");
        }
        Inquiry inquiry = new Inquiry(
                typed.words(),
                among(asked, typed),
                community.map(Community::id).map(OptionalLong::of).orElse(OptionalLong.empty()),
                asked.chosen(),
                asked.isRecent() || typed.words().isBlank(),
                asked.after(),
                limit);
        return new Answer(community, search.find(caller, inquiry));
    }

    /** Return the kinds to look among; one that nobody knows finds nothing. */
    private Set<String> among(Asked asked, Typed<Community> typed) {
        Stream<String> chosen = asked.kind().isEmpty()
                ? typed.kinds().stream().map(Kind::name)
                : Stream.of(kinds.called(asked.kind()).map(Kind::name).orElse(asked.kind()));
        return chosen.collect(Collectors.toSet());
    }

    private static String shortened(String text) {
        return text.length() <= IndexSearch.LONGEST ? text : text.substring(0, IndexSearch.LONGEST);
    }
}
