package org.hanse.core.data.library;

import jakarta.persistence.Entity;

/** It has no id. */
@Entity(name = "library_unmapped")
public class Unmapped {
    private String name = "";

    String name() {
        return name;
    }
}
