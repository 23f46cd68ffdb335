package org.hanse.core.data.library;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Its name may be another plugin's. */
@Entity
public class Unnamed {
    @Id
    private long id;
}
