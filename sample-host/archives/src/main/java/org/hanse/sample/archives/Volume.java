package org.hanse.sample.archives;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** A volume on a shelf of the archives. */
@Entity
public class Volume {

    @Id
    @GeneratedValue
    private long id;

    private String title = "";

    /** For Hibernate. */
    protected Volume() {}

    Volume(String title) {
        this.title = title;
    }

    /** Return the id, 0 until it is stored. */
    public long getId() {
        return id;
    }

    /** Return the title. */
    public String getTitle() {
        return title;
    }
}
