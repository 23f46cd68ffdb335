package org.hanse.core.community;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.hanse.api.privacy.Eraser;
import org.hanse.api.privacy.Erasure;
import org.hanse.api.privacy.Export;
import org.hanse.api.privacy.Exporter;
import org.hanse.core.privacy.MemberRows;

/** Tells members where they have been, and forgets it; what somebody alone owned goes to the steward who is longest there. */
class MembershipData implements Exporter, Eraser {

    private static final String STAYS = "select m.id, c.name, m.role, m.joined,"
            + " m.left from core_membership m join core_community c on c.id = m.community"
            + " where m.member = :member and m.id > :key order by m.id";

    private static final String STANDINGS = "select s.id, c.name, s.state, s.since,"
            + " s.reason from core_standing s join core_community c on c.id = s.community"
            + " where s.member = :member and s.id > :key order by s.id";
    private static final String TRANSITIONS = "select t.id, c.name, t.from,"
            + " t.to, t.reason, t.at from core_transition t"
            + " join core_community c on c.id = t.community where t.member = :member and t.id > :key order by t.id";

    /** What somebody wrote about others; that about oneself is told with where one has been. */
    private static final String WRITTEN = "select t.id, c.name, t.to, t.reason, t.at from core_transition t"
            + " join core_community c on c.id = t.community where t.actor = :member and t.member <> t.actor"
            + " and t.reason <> '' and t.id > :key order by t.id";

    private static final String INVITATIONS = "select i.id, c.name, i.email,"
            + " i.note, i.created, i.expires from core_invitation i"
            + " join core_community c on c.id = i.community where i.inviter = :member and i.id > :key order by i.id";

    private static final String CONSENTS = "select a.id, c.name, a.number, a.given"
            + " from core_charter_consent a join core_community c on c.id = a.community"
            + " where a.member = :member and a.id > :key order by a.id";

    private static final String CHARTERS = "select h.id, c.name, h.number,"
            + " h.source, h.published from core_charter h join core_community c on c.id = h.community"
            + " where h.author = :member and h.id > :key order by h.id";

    private static final String PRESENCES = "select v.id, c.name, v.seen"
            + " from core_presence v join core_community c on c.id = v.community"
            + " where v.member = :member and v.id > :key order by v.id";

    private static final Act RULE = Act.of(0);

    private final EntityManager entities;
    private final Leaving leaving;

    @Inject
    MembershipData(EntityManager entities, Leaving leaving) {
        this.entities = entities;
        this.leaving = leaving;
    }

    @Override
    public void export(long member, Export to) {
        MemberRows rows = new MemberRows(entities, member);
        rows.tell(to, "memberships", STAYS, "community", "role", "joined", "left-at");
        rows.tell(to, "memberships", STANDINGS, "community", "state", "since", "reason");
        rows.tell(to, "transitions", TRANSITIONS, "community", "before", "state", "reason", "done");
        rows.tell(to, "transitions", WRITTEN, "community", "state", "reason", "done");
        rows.tell(to, "invitations", INVITATIONS, "community", "address", "note", "done", "until");
        rows.tell(to, "presences", PRESENCES, "community", "day");
        rows.tell(to, "charters", CONSENTS, "community", "version", "done");
        rows.tell(to, "charters", CHARTERS, "community", "version", "text", "done");
    }

    @Override
    public void erase(Erasure erasure) {
        MemberRows rows = new MemberRows(entities, erasure.member());
        leaving.everywhere(erasure.member(), language -> RULE);
        rows.change("delete from core_membership m where m.member = :member");
        rows.change("delete from core_standing s where s.member = :member");
        rows.change("delete from core_transition t where t.member = :member");
        rows.change("delete from core_presence v where v.member = :member");
        rows.change("delete from core_charter_consent a where a.member = :member");
        rows.change("update core_charter h set h.author = 0 where h.author = :member");
        rows.change("delete from core_invitation i where i.inviter = :member");
        rows.change("delete from core_invitation i where lower(i.email) in"
                + " (select lower(m.email) from core_member m where m.id = :member)");
        rows.change("update core_standing s set s.actor = 0, s.reason = '' where s.actor = :member");
        rows.change("update core_transition t set t.actor = 0, t.reason = '' where t.actor = :member");
    }
}
