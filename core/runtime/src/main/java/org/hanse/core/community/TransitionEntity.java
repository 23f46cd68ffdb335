package org.hanse.core.community;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hanse.api.community.Standing;
import org.hanse.api.security.Role;

/** A step from one standing to the next, or from one role to another; never changed. */
@Entity(name = "core_transition")
@Table(name = "hanse_transition")
@NamedQuery(
        name = "core_transition.after",
        query = TransitionEntity.STEP + " where t.community = :community and t.id < :key order by t.id desc")
@NamedQuery(
        name = "core_transition.before",
        query = TransitionEntity.STEP + " where t.community = :community and t.id > :key order by t.id")
@NamedQuery(
        name = "core_transition.own.after",
        query = TransitionEntity.STEP
                + " where t.community = :community and t.member = :member and t.id < :key order by t.id desc")
@NamedQuery(
        name = "core_transition.last-entry",
        query = "select t.to from core_transition t where t.community = :community and t.member = :member"
                + " and t.to in (org.hanse.api.community.Standing.ACTIVE, org.hanse.api.community.Standing.REMOVED)"
                + " order by t.id desc")
@NamedQuery(
        name = "core_transition.own.before",
        query = TransitionEntity.STEP
                + " where t.community = :community and t.member = :member and t.id > :key order by t.id")
public class TransitionEntity {

    /** Who acted is named to those who read the history of all; a member's own tells only what happened. */
    static final String STEP = "select new org.hanse.core.community.Step(t.id, t.member, p.name, t.from, t.to, t.role,"
            + " t.actor, a.name, t.reason, t.at) from core_transition t left join core_member p on p.id = t.member"
            + " left join core_member a on a.id = t.actor";

    @Id
    private long id;

    @Column(name = "community_id")
    private long community;

    @Column(name = "member_id")
    private long member;

    @Column(name = "from_state")
    @Enumerated(EnumType.STRING)
    private Standing from = Standing.NONE;

    @Column(name = "to_state")
    @Enumerated(EnumType.STRING)
    private Standing to = Standing.NONE;

    @Column(name = "member_role")
    @Enumerated(EnumType.STRING)
    private Role role = Role.GUEST;

    @Column(name = "actor_id")
    private long actor;

    @Column
    private String reason = "";

    @Column(name = "made_at")
    private Instant at = Instant.EPOCH;

    protected TransitionEntity() {}

    TransitionEntity(long id, long community, long member, Standing from, Standing to, Act act, Instant at) {
        this.id = id;
        this.community = community;
        this.member = member;
        this.from = from;
        this.to = to;
        this.role = to.isMember() ? act.role() : Role.GUEST;
        this.actor = act.actor();
        this.reason = act.reason();
        this.at = at;
    }
}
