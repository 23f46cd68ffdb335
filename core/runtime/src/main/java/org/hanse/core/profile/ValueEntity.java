package org.hanse.core.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What a member says in a field; it stays while the plugin of the field is away. */
@Entity(name = "core_profile_value")
@Table(name = "hanse_profile_value")
@NamedQuery(
        name = "core_profile_value.of-member",
        query = "select new org.hanse.core.profile.StoredValue(v.field, v.content) from core_profile_value v"
                + " where v.member = :member order by v.field")
@NamedQuery(
        name = "core_profile_value.to-change",
        query = "select v from core_profile_value v where v.member = :member order by v.field")
public class ValueEntity {

    /** More fields than any set of plugins has. */
    static final int MOST = 500;

    @Id
    private long id;

    @Column(name = "member_id")
    private long member;

    @Column(length = 100)
    private String field = "";

    @Column(length = 2000)
    private String content = "";

    @Version
    private long version;

    /** For the persistence provider. */
    protected ValueEntity() {}

    ValueEntity(long id, long member, String field, String content) {
        this.id = id;
        this.member = member;
        this.field = field;
        this.content = content;
    }

    void become(String other) {
        content = other;
    }

    String field() {
        return field;
    }

    String content() {
        return content;
    }
}
