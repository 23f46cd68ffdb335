package org.hanse.core.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.hanse.api.privacy.Erasure;
import org.hanse.api.privacy.ErasureMode;
import org.jspecify.annotations.Nullable;

/** That somebody is to be forgotten, and then that a member of this number was. */
@Entity(name = "core_erasure")
@Table(name = "hanse_erasure")
@NamedQuery(
        name = "core_erasure.due",
        query = "select e.id from core_erasure e where e.state in (" + ErasureEntity.OPEN
                + ") and e.due <= :now order by e.due, e.id")
@NamedQuery(
        name = "core_erasure.waiting",
        query = "select e from core_erasure e where e.member = :member"
                + " and e.state = org.hanse.core.privacy.ErasureState.WAITING order by e.id")
@NamedQuery(
        name = "core_erasure.open",
        query = ErasureEntity.ROWS + " where e.member = :member and e.state in (" + ErasureEntity.OPEN
                + ") order by e.id")
@NamedQuery(
        name = "core_erasure.departed",
        query = "select d.member from core_departure d where d.erase <= :now and not exists"
                + " (select e.id from core_erasure e where e.member = d.member and e.state in ("
                + ErasureEntity.OPEN + ")) order by d.erase")
@NamedQuery(name = "core_erasure.latest", query = ErasureEntity.ROWS + " where e.id < :key order by e.id desc")
public class ErasureEntity {

    static final String ROWS = "select new org.hanse.core.privacy.ErasureRow(e.id, e.member, e.name, e.mode, e.askedBy,"
            + " e.reason, e.state, e.asked, e.due, e.done, e.failure) from core_erasure e";

    static final String OPEN =
            "org.hanse.core.privacy.ErasureState.WAITING, org.hanse.core.privacy.ErasureState.RUNNING";

    static final int LONGEST_FAILURE = 1000;

    @Id
    private long id;

    @Column(name = "member_id")
    private long member;

    @Column(name = "member_name")
    private String name = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "erasure_mode")
    private ErasureMode mode = ErasureMode.ANONYMISE;

    @Column(name = "asked_by")
    private long askedBy;

    @Column
    private String reason = "";

    @Enumerated(EnumType.STRING)
    @Column
    private ErasureState state = ErasureState.WAITING;

    @Column(name = "asked_at")
    private Instant asked = Instant.EPOCH;

    @Column(name = "due_at")
    private Instant due = Instant.EPOCH;

    @Column(name = "done_at")
    private @Nullable Instant done;

    @Column
    private String failure = "";

    @Version
    private long version;

    /** For the persistence provider. */
    protected ErasureEntity() {}

    ErasureEntity(long id, Asked asked, String name, ErasureMode mode, Instant due) {
        this.id = id;
        this.member = asked.member();
        this.name = name;
        this.mode = mode;
        this.askedBy = asked.by();
        this.reason = asked.reason();
        this.asked = asked.at();
        this.due = due;
    }

    /** Begin, or go on after a failure; return false for what was taken back meanwhile or is done. */
    boolean begin() {
        if (state == ErasureState.WAITING) {
            state = ErasureState.RUNNING;
        }
        return state == ErasureState.RUNNING;
    }

    boolean isOwn() {
        return askedBy == member;
    }

    void cancel() {
        state = ErasureState.CANCELLED;
        name = "";
        reason = "";
    }

    /** Once all have forgotten the person, they are asked again: what was on its way then may have come since. */
    void done(Instant at, Duration settling) {
        if (done == null) {
            done = at;
            due = at.plus(settling);
        } else {
            finish();
        }
    }

    private void finish() {
        state = ErasureState.DONE;
        name = "";
        reason = "";
        failure = "";
        askedBy = askedBy == member ? 0 : askedBy;
    }

    void failed(String why, Instant again) {
        failure = why.length() <= LONGEST_FAILURE ? why : why.substring(0, LONGEST_FAILURE);
        due = again;
    }

    boolean isDone() {
        return state == ErasureState.DONE;
    }

    Erasure erasure() {
        return new Erasure(member, name, mode);
    }
}
