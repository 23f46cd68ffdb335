package org.hanse.core.community;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hanse.api.security.Role;
import org.hanse.core.security.Sight;
import org.jspecify.annotations.Nullable;

/** One stay of a member in a community: a member who returns gets another row. */
@Entity(name = "core_membership")
@Table(name = "hanse_membership")
@NamedQuery(
        name = "core_membership.of-member",
        query = "select new org.hanse.core.community.Belonging(m.community, m.role) from core_membership m"
                + " where m.member = :member and m.left is null order by m.community")
@NamedQuery(
        name = "core_membership.departed",
        query = "select d.member from core_departure d where d.member = :member order by d.member")
@NamedQuery(
        name = "core_membership.candidates",
        query = "select new org.hanse.core.community.Participant(s.id, s.member, p.name, p.headline, p.avatar, s.role,"
                + " s.joined) from core_membership s join core_member p on p.id = s.member"
                + " where s.community = :community and s.left is null order by s.joined, s.id")
@NamedQuery(
        name = "core_membership.communities",
        query = "select m.community from core_membership m where m.member = :member and m.left is null"
                + " order by m.community")
@NamedQuery(
        name = "core_membership.heirs",
        query = "select m from core_membership m where m.community = :community and m.left is null"
                + " and m.role in (org.hanse.api.security.Role.STEWARD, org.hanse.api.security.Role.OWNER)"
                + " order by case when m.role = org.hanse.api.security.Role.OWNER then 0 else 1 end, m.joined, m.id")
@NamedQuery(
        name = "core_membership.after",
        query = MembershipEntity.PARTICIPANTS + " and s.id > :key and " + Sight.OF_COMMUNITY + " order by s.id")
@NamedQuery(
        name = "core_membership.before",
        query = MembershipEntity.PARTICIPANTS + " and s.id < :key and " + Sight.OF_COMMUNITY + " order by s.id desc")
@NamedQuery(
        name = "core_membership.members",
        query = "select m.member from core_membership m where m.community = :community and m.left is null"
                + " and m.member > :key order by m.member")
@NamedQuery(
        name = "core_membership.who-facilitate",
        query = "select m.member from core_membership m where m.community = :community and m.left is null"
                + " and m.role in (org.hanse.api.security.Role.STEWARD, org.hanse.api.security.Role.OWNER)"
                + " order by m.id")
@NamedQuery(
        name = "core_membership.facilitators",
        query = MembershipEntity.PARTICIPANTS + " and s.role in (org.hanse.api.security.Role.STEWARD,"
                + " org.hanse.api.security.Role.OWNER) and " + Sight.OF_COMMUNITY + " order by s.id")
@NamedQuery(
        name = "core_membership.participant",
        query = MembershipEntity.PARTICIPANTS + " and s.member = :member and " + Sight.OF_COMMUNITY)
@NamedQuery(
        name = "core_membership.current",
        query = "select m from core_membership m"
                + " where m.community = :community and m.member = :member and m.left is null")
@NamedQuery(
        name = "core_membership.other-owner",
        query = "select m.id from core_membership m where m.community = :community and m.member <> :member"
                + " and m.role = org.hanse.api.security.Role.OWNER and m.left is null order by m.id")
public class MembershipEntity {

    static final String PARTICIPANTS = "select new org.hanse.core.community.Participant(s.id, s.member, p.name,"
            + " p.headline, p.avatar, s.role, s.joined) from core_membership s join core_community c on c.id = s.community"
            + " join core_member p on p.id = s.member where s.community = :community and s.left is null and "
            + Sight.UNBLOCKED + "s.member)";

    @Id
    private long id;

    @Column(name = "community_id")
    private long community;

    @Column(name = "member_id")
    private long member;

    @Enumerated(EnumType.STRING)
    @Column(name = "member_role")
    private Role role = Role.MEMBER;

    @Column(name = "joined_at")
    private Instant joined = Instant.EPOCH;

    @Column(name = "left_at")
    private @Nullable Instant left;

    /** True while it lasts, then null: a unique index admits any number of nulls and one true. */
    @Column
    private @Nullable Boolean active = true;

    @Version
    private long version;

    protected MembershipEntity() {}

    MembershipEntity(long id, long community, long member, Role role, Instant joined) {
        this.id = id;
        this.community = community;
        this.member = member;
        this.role = role;
        this.joined = joined;
    }

    void end(Instant at) {
        left = at;
        active = null;
    }

    void take(Role given) {
        role = given;
    }

    long community() {
        return community;
    }

    long member() {
        return member;
    }

    Role role() {
        return role;
    }

    long version() {
        return version;
    }
}
