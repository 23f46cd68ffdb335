package org.hanse.core.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** For how long a class of data is kept, as an administrator says. */
@Entity(name = "core_retention")
@Table(name = "hanse_retention")
@NamedQuery(name = "core_retention.all", query = "select r from core_retention r order by r.data")
public class RetentionEntity {

    @Id
    @Column(name = "data_class")
    private String data = "";

    @Column
    private int days;

    /** For the persistence provider. */
    protected RetentionEntity() {}

    RetentionEntity(String data, int days) {
        this.data = data;
        this.days = days;
    }

    String data() {
        return data;
    }

    int days() {
        return days;
    }

    void keep(int longer) {
        days = longer;
    }
}
