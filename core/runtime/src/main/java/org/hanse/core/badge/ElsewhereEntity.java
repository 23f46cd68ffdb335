package org.hanse.core.badge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hanse.core.security.Sight;

/** A badge that was awarded elsewhere. */
@Entity(name = "core_badge_elsewhere")
@Table(name = "hanse_badge_elsewhere")
@NamedQuery(
        name = "core_badge_elsewhere.of-member",
        query = "select new org.hanse.core.badge.Elsewhere(b.name, b.source, count(b.id), max(b.awarded))"
                + " from core_badge_elsewhere b where b.member = :member and " + Sight.UNBLOCKED + "b.member)"
                + " group by b.name, b.source order by b.name, b.source")
public class ElsewhereEntity {

    @Id
    private long id;

    @Column(name = "member_id")
    private long member;

    @Column
    private String name = "";

    @Column
    private String source = "";

    @Column(name = "awarded_at")
    private Instant awarded = Instant.EPOCH;

    /** For the persistence provider. */
    protected ElsewhereEntity() {}

    ElsewhereEntity(long id, long member, String name, String source, Instant awarded) {
        this.id = id;
        this.member = member;
        this.name = name;
        this.source = source;
        this.awarded = awarded;
    }
}
