package org.hanse.core.profile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hanse.api.profile.Audience;

/**
 * Whom a person shows something.
 *
 * @param level who, empty for the default
 * @param communities those whose members see it
 */
record AudienceChoice(Optional<Audience> level, Set<Long> communities) {

    static final AudienceChoice DEFAULT = new AudienceChoice(Optional.empty(), Set.of());

    AudienceChoice {
        communities = Set.copyOf(communities);
    }

    /** Return the choice that rows about one item say. */
    static AudienceChoice of(List<AudienceRow> rows) {
        return new AudienceChoice(
                Optional.of(Audience.values()[rows.get(0).level()]),
                rows.stream()
                        .flatMap(row -> Optional.ofNullable(row.community()).stream())
                        .collect(Collectors.toSet()));
    }

    /** Return the choice that a form says: only communities that are open to the person count. */
    static AudienceChoice entered(String level, List<String> communities, Set<Long> open) {
        Optional<Audience> chosen = AudienceName.parse(level);
        Set<Long> named = open.stream()
                .filter(community -> communities.contains(Long.toString(community)))
                .collect(Collectors.toSet());
        return new AudienceChoice(
                chosen, chosen.filter(Audience.COMMUNITIES::equals).isPresent() ? named : Set.of());
    }
}
