package org.hanse.core.community;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Communities that nobody owns, since their owners left, and who could. */
@Dependent
class Ownerless {

    private static final int MOST = 50;

    private final EntityManager entities;

    @Inject
    Ownerless(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A community without an owner.
     *
     * @param heirs its members, those who are there longest first
     */
    public record Line(Card community, List<Participant> heirs) {}

    /** Return some, the oldest first; what is archived needs nobody. */
    List<Line> some() {
        return entities
                .createNamedQuery("core_community.ownerless", Card.class)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(card -> new Line(card, heirs(card.id())))
                .toList();
    }

    private List<Participant> heirs(long community) {
        return entities.createNamedQuery("core_membership.candidates", Participant.class)
                .setParameter("community", community)
                .setMaxResults(MOST)
                .getResultList();
    }
}
