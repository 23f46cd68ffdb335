package org.hanse.core.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a member wants to be told nothing for a while: of one subject such as a topic, of one community, or of all. */
@Entity(name = "core_mute")
@Table(name = "hanse_notification_mute")
@NamedQuery(
        name = "core_mute.of",
        query = "select distinct m.member from core_mute m where m.member in :members and m.until > :now"
                + " and m.community in (0, :community) and m.about in ('', :about)"
                + " order by m.member")
@NamedQuery(
        name = "core_mute.own",
        query = "select m from core_mute m where m.member = :member and m.until > :now order by m.id")
@NamedQuery(
        name = "core_mute.one",
        query = "select m from core_mute m where m.member = :member and m.community = :community and m.about = :about")
@NamedQuery(
        name = "core_mute.end",
        query = "delete from core_mute m where m.member = :member and m.community = :community and m.about = :about")
public class MuteEntity {

    @Id
    private long id;

    @Column(name = "member_id")
    private long member;

    /** 0 for everywhere, and for one subject wherever it is. */
    @Column(name = "community_id")
    private long community;

    /** What notifications have in common that are about the subject, empty for all of a community. */
    @Column
    private String about = "";

    @Column(name = "until_at")
    private Instant until = Instant.EPOCH;

    /** For the persistence provider. */
    protected MuteEntity() {}

    MuteEntity(long id, long member, Muted what) {
        this.id = id;
        this.member = member;
        community = what.community();
        about = what.about();
    }

    void last(Instant end) {
        until = end;
    }

    Muted what() {
        return new Muted(community, about);
    }

    Instant until() {
        return until;
    }
}
