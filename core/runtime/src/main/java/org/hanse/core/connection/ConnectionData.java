package org.hanse.core.connection;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.hanse.api.privacy.Eraser;
import org.hanse.api.privacy.Erasure;
import org.hanse.api.privacy.Export;
import org.hanse.api.privacy.Exporter;
import org.hanse.core.privacy.MemberRows;

/**
 * Tells people whom they are connected with, follow and have blocked, and ends all that on both sides when they are
 * erased. Who has blocked them is of the others.
 */
class ConnectionData implements Exporter, Eraser {

    private static final String CONNECTIONS = "select c.id, p.name, c.state, c.since"
            + " from core_connection c join core_member p on p.id = c.other"
            + " where c.member = :member and c.id > :key order by c.id";
    private static final String FOLLOWS = "select f.id, p.name, f.since"
            + " from core_follow f join core_member p on p.id = f.other"
            + " where f.member = :member and f.id > :key order by f.id";
    private static final String BLOCKS = "select b.id, p.name, b.since"
            + " from core_block b join core_member p on p.id = b.other"
            + " where b.member = :member and b.own = true and b.id > :key order by b.id";

    private final EntityManager entities;

    @Inject
    ConnectionData(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void export(long member, Export to) {
        MemberRows rows = new MemberRows(entities, member);
        rows.tell(to, "connections", CONNECTIONS, "name", "state", "since");
        rows.tell(to, "follows", FOLLOWS, "name", "since");
        rows.tell(to, "blocks", BLOCKS, "name", "since");
    }

    @Override
    public void erase(Erasure erasure) {
        MemberRows rows = new MemberRows(entities, erasure.member());
        rows.change("delete from core_connection c where c.member = :member or c.other = :member");
        rows.change("delete from core_follow f where f.member = :member or f.other = :member");
        rows.change("delete from core_block b where b.member = :member or b.other = :member");
    }
}
