package org.hanse.core.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That somebody has left the organisation; other domains join it by its entity name. */
@Entity(name = "core_departure")
@Table(name = "hanse_departure")
@NamedQuery(
        name = "core_departure.to-hide",
        query = "select d.member from core_departure d where d.hide <= :now order by d.hide")
@NamedQuery(
        name = "core_departure.row",
        query = "select new org.hanse.core.profile.Departure(d.departed, d.reason, d.erase)"
                + " from core_departure d where d.member = :member")
public class DepartureEntity {

    static final int LONGEST = 500;

    @Id
    @Column(name = "member_id")
    private long member;

    @Column(name = "departed_at")
    private Instant departed = Instant.EPOCH;

    /** Who said so, 0 for the host. */
    @Column(name = "actor_id")
    private long actor;

    @Column(length = LONGEST)
    private String reason = "";

    /** Null once it is done. */
    @Column(name = "hide_at")
    private @Nullable Instant hide;

    @Column(name = "erase_at")
    private @Nullable Instant erase;

    /** Whether it was the departure that took the person out of the directory. */
    @Column
    private boolean hidden;

    @Version
    private long version;

    /** For the persistence provider. */
    protected DepartureEntity() {}

    DepartureEntity(long member, long actor, String reason, Instant departed) {
        this.member = member;
        this.actor = actor;
        this.reason = reason;
        this.departed = departed;
    }

    void hideAfter(Duration time) {
        hide = departed.plus(time);
    }

    void eraseAfter(Duration time) {
        erase = time.isZero() ? null : departed.plus(time);
    }

    /** Note that the directory does without that person now, and whether that is our doing. */
    void hide(boolean own) {
        hide = null;
        hidden = own;
    }

    boolean hidden() {
        return hidden;
    }
}
