package org.hanse.core.privacy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.hanse.api.privacy.Eraser;
import org.hanse.api.privacy.Erasure;
import org.hanse.api.privacy.Export;
import org.hanse.api.privacy.Exporter;

/** Tells members that copies were made and when they will be forgotten, and deletes the copies. */
class PrivacyData implements Exporter, Eraser {

    private static final String EXPORTS = "select e.id, e.asked, e.reason, e.expires"
            + " from core_export e where e.member = :member and e.id > :key order by e.id";
    private static final String ERASURES = "select e.id, e.asked, e.mode, e.state,"
            + " e.due from core_erasure e where e.member = :member and e.id > :key order by e.id";

    private final EntityManager entities;

    @Inject
    PrivacyData(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void export(long member, Export to) {
        MemberRows rows = new MemberRows(entities, member);
        rows.tell(to, "exports", EXPORTS, "asked", "reason", "expires");
        rows.tell(to, "erasures", ERASURES, "asked", "mode", "state", "due");
    }

    /** That the member of this number was erased is known as long as backups are; see {@link ErasureEntity#done}. */
    @Override
    public void erase(Erasure erasure) {
        MemberRows rows = new MemberRows(entities, erasure.member());
        rows.change("delete from core_export_part p where p.export in"
                + " (select e.id from core_export e where e.member = :member)");
        rows.change("delete from core_export e where e.member = :member");
        rows.change("update core_export e set e.askedBy = 0 where e.askedBy = :member");
        rows.change("update core_erasure e set e.askedBy = 0 where e.askedBy = :member");
    }
}
