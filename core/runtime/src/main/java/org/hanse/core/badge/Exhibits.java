package org.hanse.core.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hanse.api.badge.Evidence;
import org.hanse.api.security.Caller;
import org.hanse.core.security.Guards;
import org.hanse.core.security.Sight;

/** Finds the objects of evidence that a caller may see, one query for each kind. */
@ApplicationScoped
class Exhibits {

    private final EntityManager entities;
    private final Guards guards;

    @Inject
    Exhibits(EntityManager entities, Guards guards) {
        this.entities = entities;
        this.guards = guards;
    }

    /** Return the objects by the evidence that names them; what the caller may not see is absent. */
    Map<Evidence, Exhibit> seenBy(Caller caller, Collection<Evidence> evidence) {
        Map<Evidence.Kind, Set<Long>> ids = evidence.stream()
                .collect(Collectors.groupingBy(
                        Evidence::kind, Collectors.mapping(Evidence::id, Collectors.toUnmodifiableSet())));
        Map<Evidence, Exhibit> seen = new HashMap<>();
        ids.forEach((kind, some) ->
                seenBy(caller, kind, some).forEach(exhibit -> seen.put(new Evidence(kind, exhibit.id()), exhibit)));
        return seen;
    }

    private List<Exhibit> seenBy(Caller caller, Evidence.Kind kind, Set<Long> ids) {
        return switch (kind) {
            case TOPIC -> rows(Sight.ofTopics(query("core_award.topics"), caller, guards), ids);
            case POST -> rows(Sight.ofTopics(query("core_award.posts"), caller, guards), ids);
            case EVENT -> rows(Sight.ofAuthored(query("core_award.events"), caller), ids);
            case COMMUNITY -> rows(Sight.ofCards(query("core_award.communities"), caller), ids);
            case ELSEWHERE -> List.of();
        };
    }

    private TypedQuery<Exhibit> query(String name) {
        return entities.createNamedQuery(name, Exhibit.class);
    }

    private static List<Exhibit> rows(TypedQuery<Exhibit> query, Set<Long> ids) {
        return query.setParameter("ids", ids).setMaxResults(ids.size()).getResultList();
    }
}
