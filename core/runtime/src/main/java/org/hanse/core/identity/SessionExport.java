package org.hanse.core.identity;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.hanse.api.privacy.Export;
import org.hanse.api.privacy.Exporter;

/** Tells a person what the host's tokens said of them, for as long as a session lasts. */
final class SessionExport implements Exporter {

    /** The sessions of a member, by the keys of the issuers that vouch for that person. */
    static final String OF_MEMBER = " from hanse_session where exists (select 1 from hanse_member_identity i"
            + " where i.issuer = hanse_session.issuer and i.subject = hanse_session.subject and i.member_id = ?1)";

    private static final int MOST = 1000;

    private final EntityManager entities;

    @Inject
    SessionExport(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void export(long member, Export to) {
        List<?> claims = entities.createNativeQuery("select claims" + OF_MEMBER)
                .setParameter(1, member)
                .setMaxResults(MOST)
                .getResultList();
        claims.forEach(each -> to.item("sessions", Map.of("claims", String.valueOf(each))));
    }
}
