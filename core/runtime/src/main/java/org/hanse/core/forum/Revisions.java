package org.hanse.core.forum;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Tells that what the pages of a topic show has changed, so that nothing kept of them is shown again. */
class Revisions {

    private final EntityManager entities;

    @Inject
    Revisions(EntityManager entities) {
        this.entities = entities;
    }

    /** Note a change within the current transaction; the topic stays locked until that ends. */
    void changed(long topic) {
        entities.createNamedQuery("core_topic.touch").setParameter("id", topic).executeUpdate();
    }
}
