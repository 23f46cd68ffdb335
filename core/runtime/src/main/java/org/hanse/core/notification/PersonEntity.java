package org.hanse.core.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** A member as somebody who is told things: how many are unread, what the member chose, and what has been mailed. */
@Entity(name = "core_notified")
@Table(name = "hanse_notified")
@NamedQuery(name = "core_notified.unread", query = "select p.unread from core_notified p where p.member = :member")
@NamedQuery(
        name = "core_notified.count",
        query = "update core_notified p set p.unread = p.unread + :more where p.member in :members")
@NamedQuery(
        name = "core_notified.some",
        query = "select p from core_notified p where p.member in :members order by p.member")
@NamedQuery(
        name = "core_notified.departed",
        query = "select d.member from core_departure d where d.member in :members order by d.member")
@NamedQuery(
        name = "core_notified.due",
        query = "select p.member from core_notified p where p.digestDue <= :now order by p.digestDue")
@NamedQuery(
        name = "core_notified.postpone",
        query = "update core_notified p set p.digestDue = :later where p.member = :member")
public class PersonEntity {

    private static final Duration DAY = Duration.ofDays(1);

    @Id
    @Column(name = "member_id")
    private long member;

    @Column
    private int unread;

    /** The name of a preset, empty for that of the administrator. */
    @Column
    private String preset = "";

    /** How often a digest comes, empty for what the administrator said. */
    @Column(name = "digest")
    private String digest = "";

    /** From 0 to 23, negative for what the administrator said. */
    @Column(name = "digest_hour")
    private int hour = -1;

    /** At first in the past, so that the time of the first digest is found. */
    @Column(name = "digest_due")
    private Instant digestDue = Instant.EPOCH;

    @Column(name = "digested_at")
    private Instant digested = Instant.EPOCH;

    /** How many mails went out since the day began. */
    @Column
    private int mails;

    @Column(name = "mails_since")
    private Instant mailsSince = Instant.EPOCH;

    @Version
    private long version;

    /** For the persistence provider. */
    protected PersonEntity() {}

    PersonEntity(long member) {
        this.member = member;
    }

    /** Count a mail, unless so many went out within a day. */
    boolean mayMail(Instant now, int most) {
        if (!mailsSince.plus(DAY).isAfter(now)) {
            mailsSince = now;
            mails = 0;
        }
        if (mails >= most) {
            return false;
        }
        mails++;
        return true;
    }

    /** Return when mail may go out again. */
    Instant mailsAgain() {
        return mailsSince.plus(DAY);
    }

    void choose(String newPreset, String newDigest, int newHour) {
        preset = newPreset;
        digest = newDigest;
        hour = newHour;
        digestDue = Instant.EPOCH;
    }

    void stopDigest() {
        choose(preset, Frequency.NEVER.text(), hour);
    }

    /** Note that a digest was written, or that there was nothing to say. */
    void digested(Instant now, Instant next) {
        digested = now;
        digestDue = next;
    }

    /** Return whether a digest is due, and not only the time of the next to be found. */
    boolean awaitsDigest() {
        return !digestDue.equals(Instant.EPOCH);
    }

    Instant digested() {
        return digested;
    }

    long member() {
        return member;
    }

    String preset() {
        return preset;
    }

    String digest() {
        return digest;
    }

    int hour() {
        return hour;
    }
}
