package org.hanse.core.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.hanse.api.profile.Audience;

/** Whom a person shows something of their profile. */
@Entity(name = "core_audience")
@Table(name = "hanse_profile_audience")
@NamedQuery(
        name = "core_audience.of-member",
        query = "select new org.hanse.core.profile.AudienceRow(a.item, a.level, p.community) from core_audience a"
                + " left join core_audience_community p on p.audience = a.id where a.member = :member"
                + " order by a.item, p.community")
@NamedQuery(
        name = "core_audience.to-change",
        query = "select a from core_audience a where a.member = :member and a.item = :item")
@NamedQuery(name = "core_audience.forget-everybodys", query = "delete from core_audience a where a.item = :item")
@NamedQuery(
        name = "core_audience.forget-item",
        query = "delete from core_audience a where a.member = :member and a.item = :item")
public class AudienceEntity {

    @Id
    private long id;

    @Column(name = "member_id")
    private long member;

    @Column(length = 100)
    private String item = "";

    @Column
    private int level;

    /** For the persistence provider. */
    protected AudienceEntity() {}

    AudienceEntity(long id, long member, String item) {
        this.id = id;
        this.member = member;
        this.item = item;
    }

    long id() {
        return id;
    }

    void become(Audience audience) {
        level = audience.ordinal();
    }
}
