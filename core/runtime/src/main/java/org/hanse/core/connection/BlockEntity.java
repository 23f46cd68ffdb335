package org.hanse.core.connection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** One side of a block: of the member who blocks, or of the one who is blocked. */
@Entity(name = "core_block")
@Table(name = "hanse_block")
@NamedQuery(
        name = "core_block.hidden",
        query = "select b.other from core_block b where b.member = :member and b.other > :key order by b.other")
@NamedQuery(
        name = "core_block.among",
        query = "select b.other from core_block b where b.member = :member and b.other in :others order by b.other")
@NamedQuery(
        name = "core_block.own",
        query = "select b.id from core_block b where b.member = :member and b.other = :other and b.own = true")
@NamedQuery(
        name = "core_block.count",
        query = "select count(b) from core_block b where b.member = :member and b.own = true")
@NamedQuery(
        name = "core_block.lift",
        query = "delete from core_block b where b.member = :member and b.other = :other and b.own = true"
                + " or b.member = :other and b.other = :member and b.own = false")
@NamedQuery(name = "core_block.after", query = BlockEntity.LINES + " and b.id < :key order by b.id desc")
@NamedQuery(name = "core_block.before", query = BlockEntity.LINES + " and b.id > :key order by b.id")
public class BlockEntity {

    /** Of somebody who has blocked the member too, no more than the name is told. */
    static final String LINES = "select new org.hanse.api.profile.Acquaintance(b.id, p.id, p.name,"
            + " case when t.id is null then p.headline else '' end,"
            + " case when t.id is null then p.avatar else '' end, b.since)"
            + " from core_block b join core_member p on p.id = b.other"
            + " left join core_block t on t.member = b.member and t.other = b.other and t.own = false"
            + " where b.member = :member and b.own = true";

    @Id
    private long id;

    @Column(name = "member_id")
    private long member;

    @Column(name = "other_id")
    private long other;

    @Column
    private boolean own;

    @Column
    private Instant since = Instant.EPOCH;

    protected BlockEntity() {}

    BlockEntity(long id, long member, long other, boolean own, Instant since) {
        this.id = id;
        this.member = member;
        this.other = other;
        this.own = own;
        this.since = since;
    }
}
