package org.hanse.core.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hanse.api.event.Rsvp;
import org.hanse.core.security.Sight;

/** What a member answered to an event, one row for both. */
@Entity(name = "core_rsvp")
@Table(name = "hanse_rsvp")
@NamedQuery(
        name = "core_rsvp.to-change",
        query = "select r from core_rsvp r where r.event = :event and r.member = :member")
@NamedQuery(
        name = "core_rsvp.answer",
        query = "select r.answer from core_rsvp r where r.event = :event and r.member = :member")
@NamedQuery(
        name = "core_rsvp.guests",
        query = "select new org.hanse.api.profile.Member(m.id, m.name, m.headline, m.avatar) from core_rsvp r"
                + " join core_member m on m.id = r.member"
                + " where r.event = :event and r.answer = :answer and " + Sight.UNBLOCKED + "r.member) order by r.id")
@NamedQuery(
        name = "core_rsvp.to-tell",
        query = "select new org.hanse.core.event.Guest(r.id, m.id, m.name, m.email, m.language) from core_rsvp r"
                + " join core_event e on e.id = r.event join core_community c on c.id = e.community"
                + " join core_member m on m.id = r.member where r.event = :event and r.id > :key"
                + " and r.answer <> org.hanse.api.event.Rsvp.NOT_GOING and m.email is not null and "
                + Sight.OF_EACH_MEMBER + " order by r.id")
@NamedQuery(
        name = "core_rsvp.members",
        query = "select m.id from core_rsvp r join core_event e on e.id = r.event"
                + " join core_community c on c.id = e.community join core_member m on m.id = r.member"
                + " where r.event = :event and m.id > :key and r.answer <> org.hanse.api.event.Rsvp.NOT_GOING and "
                + Sight.UNBLOCKED_FOR_EACH + "e.organiser) and " + Sight.OF_EACH_MEMBER + " order by m.id")
public class RsvpEntity {

    @Id
    private long id;

    @Column(name = "event_id")
    private long event;

    @Column(name = "member_id")
    private long member;

    @Enumerated(EnumType.STRING)
    @Column
    private Rsvp answer = Rsvp.INTERESTED;

    @Column(name = "answered_at")
    private Instant at = Instant.EPOCH;

    @Column
    private long version;

    /** For the persistence provider. */
    protected RsvpEntity() {}

    RsvpEntity(long id, long event, long member) {
        this.id = id;
        this.event = event;
        this.member = member;
    }

    void become(Rsvp other, Instant now) {
        answer = other;
        at = now;
        version++;
    }

    Rsvp answer() {
        return answer;
    }

    long version() {
        return version;
    }
}
