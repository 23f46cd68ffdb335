package org.hanse.core.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A copy of somebody's personal data. */
@Entity(name = "core_export")
@Table(name = "hanse_export")
@NamedQuery(
        name = "core_export.waiting",
        query =
                "select e.id from core_export e where e.state = org.hanse.core.privacy.ExportState.WAITING order by e.id")
@NamedQuery(name = "core_export.expired", query = "select e.id from core_export e where e.expires < :now order by e.id")
@NamedQuery(
        name = "core_export.of-member",
        query = ExportEntity.ROWS + " where e.member = :member and e.expires > :now order by e.id desc")
@NamedQuery(name = "core_export.latest", query = ExportEntity.ROWS + " where e.expires > :now order by e.id desc")
public class ExportEntity {

    static final String ROWS =
            "select new org.hanse.core.privacy.ExportRow(e.id, e.member, e.askedBy, e.reason, e.state,"
                    + " e.asked, e.expires, e.size) from core_export e";

    @Id
    private long id;

    @Column(name = "member_id")
    private long member;

    @Column(name = "asked_by")
    private long askedBy;

    @Column
    private String reason = "";

    @Enumerated(EnumType.STRING)
    @Column
    private ExportState state = ExportState.WAITING;

    @Column(name = "asked_at")
    private Instant asked = Instant.EPOCH;

    @Column(name = "expires_at")
    private Instant expires = Instant.EPOCH;

    @Column
    private long size;

    @Version
    private long version;

    /** For the persistence provider. */
    protected ExportEntity() {}

    ExportEntity(long id, Asked asked, Instant expires) {
        this.id = id;
        this.member = asked.member();
        this.askedBy = asked.by();
        this.reason = asked.reason();
        this.asked = asked.at();
        this.expires = expires;
    }

    void ready(long bytes, Instant until) {
        state = ExportState.READY;
        size = bytes;
        expires = until;
    }

    void failed() {
        state = ExportState.FAILED;
    }

    long member() {
        return member;
    }

    ExportState state() {
        return state;
    }
}
