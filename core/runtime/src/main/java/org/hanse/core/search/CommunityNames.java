package org.hanse.core.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names of the communities of results, which whoever may see the results may know of. */
@ApplicationScoped
class CommunityNames {

    private final EntityManager entities;

    @Inject
    CommunityNames(EntityManager entities) {
        this.entities = entities;
    }

    Map<Long, CommunityName> of(Set<Long> communities) {
        return communities.isEmpty()
                ? Map.of()
                : entities
                        .createNamedQuery("core_indexed_community.names", CommunityName.class)
                        .setParameter("ids", communities)
                        .setMaxResults(communities.size())
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(CommunityName::id, Function.identity()));
    }
}
