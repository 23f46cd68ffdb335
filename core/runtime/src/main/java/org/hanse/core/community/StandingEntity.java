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
import org.hanse.api.community.Standing;
import org.hanse.core.security.PeopleSight;
import org.hanse.core.security.Sight;

/** Where somebody stands with a community: one row for both. What grants access is the stay, never this. */
@Entity(name = "core_standing")
@Table(name = "hanse_standing")
@NamedQuery(
        name = "core_standing.of",
        query = "select s from core_standing s where s.community = :community and s.member = :member")
@NamedQuery(
        name = "core_standing.open",
        query = "select s.community from core_standing s where s.member = :member and s.state in"
                + " (org.hanse.api.community.Standing.REQUESTED, org.hanse.api.community.Standing.INVITED)"
                + " order by s.community")
@NamedQuery(name = "core_standing.after", query = StandingEntity.WAITING + " and s.id > :key order by s.id")
@NamedQuery(name = "core_standing.before", query = StandingEntity.WAITING + " and s.id < :key order by s.id desc")
@NamedQuery(name = "core_standing.invited.after", query = StandingEntity.INVITED + " and s.id > :key order by s.id")
@NamedQuery(
        name = "core_standing.invited.before",
        query = StandingEntity.INVITED + " and s.id < :key order by s.id desc")
@NamedQuery(
        name = "core_standing.count-invited-by",
        query = "select count(s) from core_standing s where s.community = :community and s.actor = :actor"
                + " and s.state = org.hanse.api.community.Standing.INVITED")
@NamedQuery(
        name = "core_standing.calls",
        query = "select new org.hanse.core.community.Call(c.id, c.slug, c.name, c.summary, c.colour, a.name, s.reason,"
                + " s.since)"
                + " from core_standing s join core_community c on c.id = s.community"
                + " left join core_member a on a.id = s.actor where s.member = :member"
                + " and s.state = org.hanse.api.community.Standing.INVITED and c.archived is null and "
                + Sight.UNBLOCKED + "s.actor) order by s.id desc")
@NamedQuery(
        name = "core_standing.strangers",
        query = "select new org.hanse.api.profile.Member(m.id, m.name, m.headline, m.avatar) from core_member m"
                + " where (lower(m.name) like :first escape '!' or lower(m.name) like :later escape '!')"
                + " and not exists (select s.id from core_membership s where s.community = :community"
                + " and s.member = m.id and s.left is null)"
                + " and " + PeopleSight.LISTED + " and " + Sight.UNBLOCKED + "m.id) order by m.name, m.id")
@NamedQuery(
        name = "core_standing.is-member",
        query = "select m.id from core_member m where m.id = :member and " + Sight.UNBLOCKED + "m.id)")
@NamedQuery(
        name = "core_standing.expired",
        query = "select s from core_standing s where s.state = org.hanse.api.community.Standing.INVITED"
                + " and s.since < :before order by s.id")
@NamedQuery(
        name = "core_standing.seen",
        query = "select new org.hanse.core.community.Known(c.id, c.slug, c.name, s.state)"
                + " from core_standing s join core_community c on c.id = s.community"
                + " where s.member = :member and s.community in :ids order by c.id")
public class StandingEntity {

    static final String INVITED =
            "select new org.hanse.core.community.Waiting(s.id, s.member, p.name, p.headline, p.avatar,"
                    + " s.reason, s.since) from core_standing s join core_member p on p.id = s.member"
                    + " where s.community = :community and s.state = org.hanse.api.community.Standing.INVITED"
                    + " and (:all = true or s.actor = :actor and " + Sight.UNBLOCKED + "s.member))";

    static final String WAITING =
            "select new org.hanse.core.community.Waiting(s.id, s.member, p.name, p.headline, p.avatar,"
                    + " s.reason, s.since) from core_standing s join core_member p on p.id = s.member"
                    + " where s.community = :community and s.state = :state";

    @Id
    private long id;

    @Column(name = "community_id")
    private long community;

    @Column(name = "member_id")
    private long member;

    @Column
    @Enumerated(EnumType.STRING)
    private Standing state = Standing.NONE;

    @Column
    private Instant since = Instant.EPOCH;

    @Column(name = "actor_id")
    private long actor;

    @Column
    private String reason = "";

    /** Whether a group of the host brought the member, so that losing the group may end it. */
    @Column(name = "by_rule")
    private boolean byRule;

    @Version
    private long version;

    protected StandingEntity() {}

    StandingEntity(long id, long community, long member) {
        this.id = id;
        this.community = community;
        this.member = member;
    }

    void move(Standing to, Act act, Instant at) {
        if (!(state.isMember() && to.isMember())) {
            byRule = act.byRule();
        }
        state = to;
        since = at;
        actor = act.actor();
        reason = act.reason();
    }

    long community() {
        return community;
    }

    long member() {
        return member;
    }

    long actor() {
        return actor;
    }

    Standing state() {
        return state;
    }

    Instant since() {
        return since;
    }

    boolean isOwnDoing() {
        return actor == member;
    }
}
