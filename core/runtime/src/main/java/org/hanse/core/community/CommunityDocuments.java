package org.hanse.core.community;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hanse.api.community.MemberJoined;
import org.hanse.api.search.Document;
import org.hanse.api.search.DocumentSource;
import org.hanse.api.search.Readership;
import org.hanse.api.signal.Signal;

/** Communities as they are found: their cards. */
class CommunityDocuments implements DocumentSource {

    private final EntityManager entities;

    @Inject
    CommunityDocuments(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Document> load(Collection<Long> ids) {
        return entities.createNamedQuery("core_community.cards", Card.class)
                .setParameter("ids", ids)
                .setMaxResults(ids.size())
                .getResultStream()
                .map(card -> new Document(
                        card.id(),
                        Readership.whoKnowsOf(card.id()),
                        "c/" + card.slug(),
                        card.name(),
                        card.summary(),
                        card.created()))
                .toList();
    }

    @Override
    public List<Long> ids(long after, int limit) {
        return entities.createNamedQuery("core_community.ids", Long.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Set<Long> touched(Signal signal) {
        // Whoever creates one joins it; what else signals about communities say costs little to look at.
        return signal instanceof MemberJoined ? Set.of(signal.subject()) : Set.of();
    }
}
