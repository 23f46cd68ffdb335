package org.hanse.core.community;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hanse.api.notification.SubjectSource;
import org.hanse.api.notification.SubjectView;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Links;
import org.hanse.core.security.Sight;

/** Communities that notifications are about, as far as somebody may know of them. */
class CommunitySubjects implements SubjectSource {

    private final EntityManager entities;
    private final Links links;

    @Inject
    CommunitySubjects(EntityManager entities, Links links) {
        this.entities = entities;
        this.links = links;
    }

    @Override
    public Map<Long, SubjectView> seenBy(Caller reader, Set<Long> ids) {
        return Sight.ofCards(entities.createNamedQuery("core_community.some", Card.class), reader)
                .setParameter("ids", ids)
                .setMaxResults(ids.size())
                .getResultStream()
                .collect(Collectors.toMap(
                        Card::id, card -> new SubjectView(card.name(), "", links.community(card.slug()))));
    }
}
