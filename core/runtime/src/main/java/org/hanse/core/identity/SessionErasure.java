package org.hanse.core.identity;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.hanse.api.privacy.Eraser;
import org.hanse.api.privacy.Erasure;

/** Ends the sessions of somebody who is erased; to run while the member's identities are still known. */
final class SessionErasure implements Eraser {

    private final EntityManager entities;

    @Inject
    SessionErasure(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void erase(Erasure erasure) {
        delete(SessionExport.OF_MEMBER, erasure);
        delete(SessionExport.OF_MEMBER.replace("hanse_session", "hanse_sign_out"), erasure);
    }

    private void delete(String ofMember, Erasure erasure) {
        entities.createNativeQuery("delete" + ofMember)
                .setParameter(1, erasure.member())
                .executeUpdate();
    }
}
