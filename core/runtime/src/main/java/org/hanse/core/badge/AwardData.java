package org.hanse.core.badge;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.hanse.api.privacy.Eraser;
import org.hanse.api.privacy.Erasure;
import org.hanse.api.privacy.Export;
import org.hanse.api.privacy.Exporter;
import org.hanse.core.privacy.MemberRows;

/** Tells members their badges, and takes those of who leaves away. */
class AwardData implements Exporter, Eraser {

    private static final String AWARDS = "select a.id, a.badge, a.kind, a.evidence,"
            + " a.earned from core_award a where a.member = :member and a.id > :key order by a.id";
    private static final String ELSEWHERE = "select b.id, b.name, b.source, b.awarded"
            + " from core_badge_elsewhere b where b.member = :member and b.id > :key order by b.id";

    private final EntityManager entities;

    @Inject
    AwardData(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void export(long member, Export to) {
        MemberRows rows = new MemberRows(entities, member);
        rows.tell(to, "awards", AWARDS, "badge", "evidence", "number", "earned");
        rows.tell(to, "awards-elsewhere", ELSEWHERE, "badge", "source", "earned");
    }

    @Override
    public void erase(Erasure erasure) {
        MemberRows rows = new MemberRows(entities, erasure.member());
        rows.change("delete from core_award a where a.member = :member");
        rows.change("delete from core_badge_elsewhere b where b.member = :member");
    }
}
