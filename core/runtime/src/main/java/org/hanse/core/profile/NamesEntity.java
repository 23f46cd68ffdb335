package org.hanse.core.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/**
 * The one row, with id 1, whose revision grows whenever a person's name changes: what has been rendered with names, and
 * is kept, joins it.
 */
@Entity(name = "core_names")
@Table(name = "hanse_names")
@NamedQuery(name = "core_names.changed", query = "update core_names n set n.revision = n.revision + 1")
public class NamesEntity {

    @Id
    private int id;

    @Column
    private long revision;

    /** For the persistence provider. */
    protected NamesEntity() {}
}
