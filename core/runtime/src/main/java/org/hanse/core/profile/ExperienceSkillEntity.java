package org.hanse.core.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** What somebody used or learnt where they have worked. */
@Entity(name = "core_experience_skill")
@Table(name = "hanse_experience_skill")
@NamedQuery(
        name = "core_experience_skill.of",
        query = "select new org.hanse.core.profile.ExperienceSkill(s.experience, s.skill) from core_experience_skill s"
                + " where s.experience in :experiences order by s.id")
@NamedQuery(
        name = "core_experience_skill.forget",
        query = "delete from core_experience_skill s where s.experience in :experiences")
@NamedQuery(
        name = "core_experience_skill.merge",
        query = "update core_experience_skill v set v.skill = :into where v.skill = :skill and not exists"
                + " (select o.id from core_experience_skill o where o.experience = v.experience and o.skill = :into)")
@NamedQuery(name = "core_experience_skill.drop", query = "delete from core_experience_skill v where v.skill = :skill")
public class ExperienceSkillEntity {

    @Id
    private long id;

    @Column(name = "experience_id")
    private long experience;

    @Column(name = "skill_id")
    private long skill;

    /** For the persistence provider. */
    protected ExperienceSkillEntity() {}

    ExperienceSkillEntity(long id, long experience, long skill) {
        this.id = id;
        this.experience = experience;
        this.skill = skill;
    }
}
