package org.hanse.core.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Something that people know or care for, under several names. */
@Entity(name = "core_skill")
@Table(name = "hanse_skill")
public class SkillEntity {

    @Id
    private long id;

    @Column
    private boolean curated;

    @Version
    private long version;

    /** For the persistence provider. */
    protected SkillEntity() {}

    SkillEntity(long id) {
        this.id = id;
    }

    void curate() {
        curated = true;
    }
}
