package org.hanse.core.connection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a member follows another. */
@Entity(name = "core_follow")
@Table(name = "hanse_follow")
@NamedQuery(
        name = "core_follow.of",
        query = "select f from core_follow f where f.member = :member and f.other = :other")
@NamedQuery(name = "core_follow.after", query = FollowEntity.LINES + " and f.id < :key order by f.id desc")
@NamedQuery(name = "core_follow.before", query = FollowEntity.LINES + " and f.id > :key order by f.id")
@NamedQuery(
        name = "core_follow.followers",
        query = "select f.member from core_follow f where f.other = :other and f.member > :key order by f.member")
@NamedQuery(
        name = "core_follow.between",
        query = "delete from core_follow f where f.member = :member and f.other = :other"
                + " or f.member = :other and f.other = :member")
public class FollowEntity {

    static final String LINES =
            "select new org.hanse.api.profile.Acquaintance(f.id, p.id, p.name, p.headline, p.avatar,"
                    + " f.since)"
                    + " from core_follow f join core_member p on p.id = f.other where f.member = :member";

    @Id
    private long id;

    @Column(name = "member_id")
    private long member;

    @Column(name = "other_id")
    private long other;

    @Column
    private Instant since = Instant.EPOCH;

    protected FollowEntity() {}

    FollowEntity(long id, long member, long other, Instant since) {
        this.id = id;
        this.member = member;
        this.other = other;
        this.since = since;
    }
}
