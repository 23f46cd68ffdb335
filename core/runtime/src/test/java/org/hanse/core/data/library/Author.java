package org.hanse.core.data.library;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity(name = "library_author")
@Table(name = "hanse_library_author")
public class Author {

    @Id
    private long id;

    private String name = "";

    protected Author() {}

    Author(long id, String name) {
        this.id = id;
        this.name = name;
    }

    String name() {
        return name;
    }
}
