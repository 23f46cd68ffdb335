package org.hanse.core.importer;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.hanse.api.privacy.Eraser;
import org.hanse.api.privacy.Erasure;
import org.hanse.api.privacy.Export;
import org.hanse.api.privacy.Exporter;
import org.hanse.core.privacy.MemberRows;

/**
 * Tells members which account elsewhere they come from. Of whoever is erased the key at the source stays, leading to
 * nobody: a second import would bring the person back otherwise.
 */
class ImportData implements Exporter, Eraser {

    private static final String KEYS = "select k.id, k.source, k.key from core_import_key k"
            + " where k.kind = org.hanse.core.importer.Kind.MEMBER and k.item = :member and k.id > :key order by k.id";

    private final EntityManager entities;

    @Inject
    ImportData(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void export(long member, Export to) {
        new MemberRows(entities, member).tell(to, "import-keys", KEYS, "source", "account");
    }

    @Override
    public void erase(Erasure erasure) {
        new MemberRows(entities, erasure.member())
                .change("update core_import_key k set k.item = 0 where k.item = :member"
                        + " and k.kind = org.hanse.core.importer.Kind.MEMBER");
    }
}
