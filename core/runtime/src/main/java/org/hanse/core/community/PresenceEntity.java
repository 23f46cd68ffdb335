package org.hanse.core.community;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The last day on which a member was seen in a community, no finer; and whether anybody replied to their first topic. */
@Entity(name = "core_presence")
@Table(name = "hanse_presence")
@NamedQuery(
        name = "core_presence.of",
        query = "select v from core_presence v where v.community = :community and v.member = :member")
@NamedQuery(
        name = "core_presence.fading",
        query = "select new org.hanse.core.community.Fading(v.id, v.member, p.name, p.headline, p.avatar, v.seen)"
                + PresenceEntity.MEMBERS + " and v.seen < :since and not exists (select t.id from core_standing t"
                + " where t.community = v.community and t.member = v.member"
                + " and t.state = org.hanse.api.community.Standing.PAUSED) order by v.seen, v.id")
@NamedQuery(
        name = "core_presence.unanswered",
        query =
                "select new org.hanse.core.community.Newcomer(v.id, v.member, p.name, p.headline, p.avatar, v.firstTopic,"
                        + " v.firstTopicAt)" + PresenceEntity.MEMBERS
                        + " and v.answered = false and v.firstTopicAt > :since"
                        + " order by v.firstTopicAt, v.id")
public class PresenceEntity {

    static final String MEMBERS = " from core_presence v join core_member p on p.id = v.member"
            + " where v.community = :community and exists (select s.id from core_membership s"
            + " where s.community = v.community and s.member = v.member and s.left is null)";

    @Id
    private long id;

    @Column(name = "community_id")
    private long community;

    @Column(name = "member_id")
    private long member;

    @Column(name = "seen_on")
    private LocalDate seen = LocalDate.EPOCH;

    @Column(name = "first_topic")
    private @Nullable Long firstTopic;

    @Column(name = "first_topic_at")
    private @Nullable Instant firstTopicAt;

    @Column
    private boolean answered;

    protected PresenceEntity() {}

    PresenceEntity(long id, long community, long member, LocalDate seen) {
        this.id = id;
        this.community = community;
        this.member = member;
        this.seen = seen;
    }

    void see(LocalDate day) {
        if (day.isAfter(seen)) {
            seen = day;
        }
    }

    void open(long topic, Instant at) {
        if (firstTopic == null) {
            firstTopic = topic;
            firstTopicAt = at;
        }
    }

    void answer(long topic) {
        answered |= firstTopic != null && firstTopic == topic;
    }
}
