package org.hanse.core.connection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hanse.api.profile.Relation;

/** One side of a connection: how a member stands with another. */
@Entity(name = "core_connection")
@Table(name = "hanse_connection")
@NamedQuery(
        name = "core_connection.of",
        query = "select c from core_connection c where c.member = :member and c.other = :other")
@NamedQuery(
        name = "core_connection.waiting",
        query = "select count(c) from core_connection c where c.member = :member and c.state = :state")
@NamedQuery(name = "core_connection.after", query = ConnectionEntity.LINES + " and c.id < :key order by c.id desc")
@NamedQuery(name = "core_connection.before", query = ConnectionEntity.LINES + " and c.id > :key order by c.id")
@NamedQuery(
        name = "core_connection.end",
        query = "delete from core_connection c where c.member = :member and c.other = :other"
                + " or c.member = :other and c.other = :member")
public class ConnectionEntity {

    static final String LINES =
            "select new org.hanse.api.profile.Acquaintance(c.id, p.id, p.name, p.headline, p.avatar,"
                    + " c.since)"
                    + " from core_connection c join core_member p on p.id = c.other"
                    + " where c.member = :member and c.state = :state";

    @Id
    private long id;

    @Column(name = "member_id")
    private long member;

    @Column(name = "other_id")
    private long other;

    @Column
    @Enumerated(EnumType.STRING)
    private Relation.State state = Relation.State.NONE;

    @Column
    private Instant since = Instant.EPOCH;

    @Version
    private long version;

    protected ConnectionEntity() {}

    ConnectionEntity(long id, long member, long other, Relation.State state, Instant since) {
        this.id = id;
        this.member = member;
        this.other = other;
        this.state = state;
        this.since = since;
    }

    Relation.State state() {
        return state;
    }

    void become(Relation.State next, Instant at) {
        state = next;
        since = at;
    }
}
