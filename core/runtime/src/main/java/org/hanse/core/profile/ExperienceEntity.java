package org.hanse.core.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Where and as what a person has worked. */
@Entity(name = "core_experience")
@Table(name = "hanse_experience")
@NamedQuery(
        name = "core_experience.seen",
        query = "select new org.hanse.core.profile.Experience(v.id, v.member, v.organisation, v.position, v.started,"
                + " v.ended, v.description) from core_experience v" + ProfileSight.CHOSEN
                + " where v.member in :members and " + ProfileSight.OF_ITEM + " order by v.started desc, v.id desc")
@NamedQuery(
        name = "core_experience.own",
        query = "select v from core_experience v where v.id = :id and v.member = :member")
public class ExperienceEntity {

    @Id
    private long id;

    @Column(name = "member_id")
    private long member;

    @Column(length = 100)
    private String item = Items.EXPERIENCE;

    @Column(length = 200)
    private String organisation = "";

    @Column(length = 200)
    private String position = "";

    @Column(length = 7)
    private String started = "";

    @Column(length = 7)
    private String ended = "";

    @Column(length = 2000)
    private String description = "";

    @Version
    private long version;

    /** For the persistence provider. */
    protected ExperienceEntity() {}

    ExperienceEntity(long id, long member) {
        this.id = id;
        this.member = member;
    }

    void become(Experience.Text text) {
        organisation = text.organisation();
        position = text.position();
        started = text.started();
        ended = text.ended();
        description = text.description();
    }

    long id() {
        return id;
    }
}
