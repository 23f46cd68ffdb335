package org.hanse.core.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** A part of the directory that a member looks at again. */
@Entity(name = "core_saved_search")
@Table(name = "hanse_saved_search")
@NamedQuery(
        name = "core_saved_search.own",
        query = "select new org.hanse.core.profile.SavedSearch(s.id, s.name, s.query) from core_saved_search s"
                + " where s.member = :member order by s.id")
@NamedQuery(
        name = "core_saved_search.remove",
        query = "delete from core_saved_search s where s.member = :member and s.id = :id")
public class SavedSearchEntity {

    static final int LONGEST_NAME = 100;
    static final int LONGEST = 2000;

    @Id
    private long id;

    @Column(name = "member_id")
    private long member;

    @Column(length = LONGEST_NAME)
    private String name = "";

    @Column(length = LONGEST)
    private String query = "";

    /** For the persistence provider. */
    protected SavedSearchEntity() {}

    SavedSearchEntity(long id, long member, String name, String query) {
        this.id = id;
        this.member = member;
        this.name = name;
        this.query = query;
    }
}
