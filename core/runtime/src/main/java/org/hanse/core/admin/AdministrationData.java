package org.hanse.core.admin;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.hanse.api.privacy.Eraser;
import org.hanse.api.privacy.Erasure;
import org.hanse.api.privacy.Export;
import org.hanse.api.privacy.Exporter;

/** Tells administrators what they did; what was done stays on the record without who did it. */
final class AdministrationData implements Exporter, Eraser {

    private static final String GONE = "a former administrator";

    private final EntityManager entities;

    @Inject
    AdministrationData(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void export(long member, Export to) {
        List<?> acts = entities.createNativeQuery(
                        "select act, subject, detail, done_at from hanse_audit where actor like ? order by id")
                .setParameter(1, signed(member))
                .setMaxResults(10_000)
                .getResultList();
        for (Object row : acts) {
            Object[] act = (Object[]) row;
            to.item(
                    "administration",
                    Map.of("act", act[0], "subject", act[1], "detail", act[2], "done", String.valueOf(act[3])));
        }
    }

    private static String signed(long member) {
        return "%(member " + member + ")";
    }

    @Override
    public void erase(Erasure erasure) {
        for (String table : List.of("hanse_audit", "hanse_plugin_revision")) {
            entities.createNativeQuery("update " + table + " set actor = ? where actor like ?")
                    .setParameter(1, GONE)
                    .setParameter(2, signed(erasure.member()))
                    .executeUpdate();
        }
        entities.createNativeQuery("update hanse_audit set detail = '' where subject = ?")
                .setParameter(1, "member " + erasure.member())
                .executeUpdate();
        if (!erasure.name().isBlank()) {
            entities.createNativeQuery("update hanse_audit set subject = replace(subject, ?, '…'),"
                            + " detail = replace(detail, ?, '…')")
                    .setParameter(1, erasure.name())
                    .setParameter(2, erasure.name())
                    .executeUpdate();
        }
    }
}
