package org.hanse.core.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** A name of a skill in a language: the preferred one, or a synonym. */
@Entity(name = "core_skill_name")
@Table(name = "hanse_skill_name")
@NamedQuery(
        name = "core_skill_name.of",
        query = "select new org.hanse.core.profile.SkillName(n.skill, n.language, n.name, n.preferred)"
                + " from core_skill_name n where n.skill in :skills order by n.id")
@NamedQuery(
        name = "core_skill_name.known",
        query = "select new org.hanse.core.profile.KnownName(n.folded, n.skill) from core_skill_name n"
                + " where n.folded in :folded order by n.id")
@NamedQuery(
        name = "core_skill_name.offered",
        query = "select n.name from core_skill_name n where n.language = :language order by n.folded")
@NamedQuery(
        name = "core_skill_name.after",
        query = "select new org.hanse.core.profile.SkillLine(k.id, k.curated, count(p.id)) from core_skill k"
                + " left join core_person_skill p on p.skill = k.id where k.id > :key"
                + " group by k.id, k.curated order by k.id")
@NamedQuery(
        name = "core_skill_name.before",
        query = "select new org.hanse.core.profile.SkillLine(k.id, k.curated, count(p.id)) from core_skill k"
                + " left join core_person_skill p on p.skill = k.id where k.id < :key"
                + " group by k.id, k.curated order by k.id desc")
@NamedQuery(name = "core_skill_name.forget", query = "delete from core_skill_name n where n.skill = :skill")
@NamedQuery(
        name = "core_skill_name.move",
        query = "update core_skill_name n set n.skill = :into, n.preferred = false where n.skill = :skill")
public class SkillNameEntity {

    static final int LONGEST = 100;

    @Id
    private long id;

    @Column(name = "skill_id")
    private long skill;

    @Column(length = 35)
    private String language = "";

    @Column(length = LONGEST)
    private String name = "";

    @Column(length = LONGEST)
    private String folded = "";

    @Column
    private boolean preferred;

    /** For the persistence provider. */
    protected SkillNameEntity() {}

    SkillNameEntity(long id, long skill, String language, String name, boolean preferred) {
        this.id = id;
        this.skill = skill;
        this.language = language;
        this.name = name;
        this.folded = Folding.of(name);
        this.preferred = preferred;
    }
}
