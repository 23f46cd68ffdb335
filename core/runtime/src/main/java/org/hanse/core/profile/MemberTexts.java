package org.hanse.core.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** What is said of members where a page shows one of them only. */
@ApplicationScoped
class MemberTexts {

    private final EntityManager entities;

    @Inject
    MemberTexts(EntityManager entities) {
        this.entities = entities;
    }

    /** Return what is to be seen on somebody's picture, empty if nobody has said it. */
    String picture(long member) {
        String text = entities.createNamedQuery("core_member.picture", String.class)
                .setParameter("id", member)
                .getSingleResultOrNull();
        return text == null ? "" : text;
    }
}
