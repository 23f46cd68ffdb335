package org.hanse.core.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** That a person knows something, or cares for it: the item says which. */
@Entity(name = "core_person_skill")
@Table(name = "hanse_person_skill")
@NamedQuery(
        name = "core_person_skill.seen",
        query = "select new org.hanse.core.profile.PersonSkill(v.member, v.item, v.skill) from core_person_skill v"
                + ProfileSight.CHOSEN + " where v.member in :members and " + ProfileSight.OF_ITEM + " order by v.id")
@NamedQuery(
        name = "core_person_skill.forget",
        query = "delete from core_person_skill v where v.member = :member and v.item in :items")
@NamedQuery(
        name = "core_person_skill.merge",
        query = "update core_person_skill v set v.skill = :into where v.skill = :skill and not exists"
                + " (select o.id from core_person_skill o where o.member = v.member and o.item = v.item"
                + " and o.skill = :into)")
@NamedQuery(name = "core_person_skill.drop", query = "delete from core_person_skill v where v.skill = :skill")
public class PersonSkillEntity {

    @Id
    private long id;

    @Column(name = "member_id")
    private long member;

    @Column(length = 100)
    private String item = "";

    @Column(name = "skill_id")
    private long skill;

    /** For the persistence provider. */
    protected PersonSkillEntity() {}

    PersonSkillEntity(long id, long member, String item, long skill) {
        this.id = id;
        this.member = member;
        this.item = item;
        this.skill = skill;
    }
}
