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
        query = "select new org.hanse.core.profile.StoredValue(v.item, v.content) from core_profile_value v"
                + " where v.member = :member order by v.item")
@NamedQuery(
        name = "core_profile_value.seen",
        query = "select new org.hanse.core.profile.StoredValue(v.item, v.content) from core_profile_value v"
                + ProfileSight.CHOSEN + " where v.member = :member and " + ProfileSight.OF_ITEM + " order by v.item")
@NamedQuery(name = "core_profile_value.forget-item", query = "delete from core_profile_value v where v.item = :item")
@NamedQuery(
        name = "core_profile_value.found",
        query = "select new org.hanse.core.profile.FoundValue(v.member, v.item, v.content) from core_profile_value v"
                + ProfileSight.CHOSEN + " where v.member in :members and v.item in :searched and "
                + ProfileSight.OF_ITEM + " order by v.id")
@NamedQuery(
        name = "core_profile_value.to-change",
        query = "select v from core_profile_value v where v.member = :member order by v.item")
@NamedQuery(
        name = "core_profile_value.said",
        query = "select new org.hanse.core.profile.SaidValue(v.member, v.item, v.content, a.level, a.id)"
                + " from core_profile_value v" + ProfileSight.CHOSEN
                + " where v.member in :members and v.item in :items order by v.member, v.item")
public class ValueEntity {

    /** More fields than any set of plugins has. */
    static final int MOST = 500;

    @Id
    private long id;

    @Column(name = "member_id")
    private long member;

    @Column(name = "field", length = 100)
    private String item = "";

    @Column(length = 2000)
    private String content = "";

    @Version
    private long version;

    /** For the persistence provider. */
    protected ValueEntity() {}

    ValueEntity(long id, long member, String field, String content) {
        this.id = id;
        this.member = member;
        this.item = field;
        this.content = content;
    }

    void become(String other) {
        content = other;
    }

    String field() {
        return item;
    }

    String content() {
        return content;
    }
}
