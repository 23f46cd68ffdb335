package org.hanse.core.data.library;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;

/** Its query names an attribute that it has not. */
@Entity(name = "library_misquoted")
@NamedQuery(name = "library_misquoted.Misquoted", query = "select m.wings from library_misquoted m")
public class Misquoted {
    @Id
    private long id;
}
