package org.hanse.core.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How open communities are, and how open their documents are in the index. Those that were narrowed are left out of
 * queries until their documents have been indexed again: the index lags, what may be seen does not.
 */
@ApplicationScoped
class CommunityOpenness {

    private static final int MOST = 100_000;

    private final EntityManager entities;

    @Inject
    CommunityOpenness(EntityManager entities) {
        this.entities = entities;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    CommunityOpenness() {
        this(null);
    }

    /**
     * Return how open communities are, by id, and note that their documents are going to be as open in the index. It is
     * on record before any of them is there, hence in a transaction of its own.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Map<Long, Integer> toIndex(Collection<Long> communities) {
        if (communities.isEmpty()) {
            return Map.of();
        }
        List<Openness> known = entities.createNamedQuery("core_indexed_community.of", Openness.class)
                .setParameter("ids", new HashSet<>(communities))
                .setMaxResults(communities.size())
                .getResultList();
        known.stream().filter(each -> each.indexed() < each.now()).forEach(this::note);
        return known.stream().collect(Collectors.toMap(Openness::community, Openness::now));
    }

    private void note(Openness indexed) {
        IndexedCommunityEntity row = entities.find(IndexedCommunityEntity.class, indexed.community());
        if (row == null) {
            entities.persist(new IndexedCommunityEntity(indexed.community(), indexed.now()));
        } else {
            row.become(indexed.now());
        }
    }

    /** Note that all documents of a community are as open in the index as it was, unless some are more open by now. */
    @Transactional(TxType.REQUIRES_NEW)
    public void settle(Openness moved) {
        entities.createNamedQuery("core_indexed_community.settle")
                .setParameter("community", moved.community())
                .setParameter("now", moved.now())
                .setParameter("indexed", moved.indexed())
                .executeUpdate();
    }

    /** Return some communities whose documents are not as open in the index as they are. */
    List<Openness> moved(int some) {
        return entities.createNamedQuery("core_indexed_community.moved", Openness.class)
                .setMaxResults(some)
                .getResultList();
    }

    /** Return the communities whose documents may be more open in the index than they are. */
    Set<Long> narrowed() {
        return new HashSet<>(entities.createNamedQuery("core_indexed_community.narrowed", Long.class)
                .setMaxResults(MOST)
                .getResultList());
    }
}
