package org.hanse.core.identity;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hanse.api.profile.MemberDeparted;
import org.hanse.api.signal.SignalListener;

/** Ends the sessions of somebody who has left the organisation, and all that was signed for that person before. */
class DepartedSessions implements SignalListener<MemberDeparted> {

    private static final int MOST = 100;

    private final EntityManager entities;
    private final SignIns signIns;

    @Inject
    DepartedSessions(EntityManager entities, SignIns signIns) {
        this.entities = entities;
        this.signIns = signIns;
    }

    @Override
    public void on(MemberDeparted departed) {
        List<?> identities = entities.createNativeQuery(
                        "select issuer, subject from hanse_member_identity where member_id = ? order by id")
                .setParameter(1, departed.subject())
                .setMaxResults(MOST)
                .getResultList();
        for (Object row : identities) {
            Object[] identity = (Object[]) row;
            signIns.signedOut(String.valueOf(identity[0]), String.valueOf(identity[1]));
        }
    }
}
