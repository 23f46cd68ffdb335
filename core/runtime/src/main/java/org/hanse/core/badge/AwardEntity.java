package org.hanse.core.badge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hanse.api.badge.Earned;
import org.hanse.api.badge.Evidence;
import org.hanse.core.security.PeopleSight;
import org.hanse.core.security.Sight;

/** A badge that a member has; each badge once. */
@Entity(name = "core_award")
@Table(name = "hanse_award")
@NamedQuery(
        name = "core_award.exists",
        query = "select a.id from core_award a where a.badge = :badge and a.member = :member")
@NamedQuery(
        name = "core_award.some",
        query = AwardEntity.ROWS + " where a.id in :ids and " + Sight.UNBLOCKED + "a.member) order by a.id")
@NamedQuery(
        name = "core_award.after",
        query = AwardEntity.ROWS + " where a.member = :member and a.id > :key" + AwardEntity.SEEN + " order by a.id")
@NamedQuery(
        name = "core_award.before",
        query = AwardEntity.ROWS + " where a.member = :member and a.id < :key" + AwardEntity.SEEN
                + " order by a.id desc")
@NamedQuery(
        name = "core_award.topics",
        query = "select new org.hanse.core.badge.Exhibit(t.id, t.id, t.title, '') from core_topic t"
                + " join core_community c on c.id = t.community"
                + " where t.id in :ids and " + Sight.OF_TOPIC + " order by t.id")
@NamedQuery(
        name = "core_award.posts",
        query = "select new org.hanse.core.badge.Exhibit(p.id, t.id, t.title, '') from core_post p"
                + " join core_topic t on t.id = p.topic join core_community c on c.id = t.community"
                + " where p.id in :ids and " + Sight.OF_POST + " order by p.id")
@NamedQuery(
        name = "core_award.events",
        query = "select new org.hanse.core.badge.Exhibit(e.id, e.id, e.title, '') from core_event e"
                + " join core_community c on c.id = e.community where e.id in :ids and " + Sight.OF_EVENT
                + " order by e.id")
@NamedQuery(
        name = "core_award.communities",
        query = "select new org.hanse.core.badge.Exhibit(c.id, c.id, c.name, c.slug) from core_community c"
                + " where c.id in :ids and " + Sight.OF_COMMUNITY + " order by c.id")
@NamedQuery(
        name = "core_award.seen",
        query = "select a.id from core_award a where a.id in :ids" + AwardEntity.SEEN + " order by a.id")
@NamedQuery(
        name = "core_award.audience",
        query = "select a.member from core_award a where a.id = :id and a.member in :members order by a.member")
@NamedQuery(name = "core_award.member", query = "select m.id from core_member m where m.id = :member")
public class AwardEntity {

    static final String ROWS = "select new org.hanse.core.badge.AwardRow(a.id, a.badge, a.member, a.kind, a.evidence,"
            + " a.earned) from core_award a";

    /**
     * The condition over {@code core_award a}: one's own, and those that rest on what the reader may see. A badge that was
     * earned in private would tell others that there is something. Of those whose profile is closed to the reader there is
     * none. Bind it as topics and as profiles are.
     */
    static final String SEEN = " and (a.member = :reader or a.kind = org.hanse.api.badge.Evidence.Kind.ELSEWHERE"
            + " or a.kind = org.hanse.api.badge.Evidence.Kind.TOPIC and exists (select t.id from core_topic t"
            + " join core_community c on c.id = t.community where t.id = a.evidence and " + Sight.OF_TOPIC + ")"
            + " or a.kind = org.hanse.api.badge.Evidence.Kind.POST and exists (select p.id from core_post p"
            + " join core_topic t on t.id = p.topic join core_community c on c.id = t.community"
            + " where p.id = a.evidence and " + Sight.OF_POST + ")"
            + " or a.kind = org.hanse.api.badge.Evidence.Kind.EVENT and exists (select e.id from core_event e"
            + " join core_community c on c.id = e.community where e.id = a.evidence and " + Sight.OF_EVENT + ")"
            + " or a.kind = org.hanse.api.badge.Evidence.Kind.COMMUNITY and exists (select c.id from core_community c"
            + " where c.id = a.evidence and " + Sight.OF_COMMUNITY + ")) and " + Sight.UNBLOCKED + "a.member)"
            + " and exists (select m.id from core_member m where m.id = a.member and " + PeopleSight.OPEN + ")";

    @Id
    private long id;

    @Column
    private String badge = "";

    @Column(name = "member_id")
    private long member;

    @Enumerated(EnumType.STRING)
    @Column(name = "evidence_kind")
    private Evidence.Kind kind = Evidence.Kind.ELSEWHERE;

    @Column(name = "evidence_id")
    private long evidence;

    @Column(name = "earned_at")
    private Instant earned = Instant.EPOCH;

    @Version
    private long version;

    /** For the persistence provider. */
    protected AwardEntity() {}

    AwardEntity(long id, String badge, Earned earned) {
        this.id = id;
        this.badge = badge;
        this.member = earned.member();
        this.kind = earned.evidence().kind();
        this.evidence = earned.evidence().id();
        this.earned = earned.at();
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }
}
