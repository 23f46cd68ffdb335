package org.hanse.core.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/**
 * Two rows, whose revisions grow: 1 whenever a person's name or picture changes, which everything joins that has been
 * rendered with them and is kept; 2 whenever else the directory looks different. Whoever changes both begins with 2.
 */
@Entity(name = "core_names")
@Table(name = "hanse_names")
@NamedQuery(name = "core_names.changed", query = "update core_names n set n.revision = n.revision + 1 where n.id = 1")
@NamedQuery(name = "core_names.listed", query = "update core_names n set n.revision = n.revision + 1 where n.id = 2")
public class NamesEntity {

    @Id
    private int id;

    @Column
    private long revision;

    /** For the persistence provider. */
    protected NamesEntity() {}
}
