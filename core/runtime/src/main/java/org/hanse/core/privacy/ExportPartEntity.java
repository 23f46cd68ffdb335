package org.hanse.core.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;

/** Some bytes of an export. */
@Entity(name = "core_export_part")
@Table(name = "hanse_export_part")
@IdClass(ExportPartEntity.Key.class)
@NamedQuery(name = "core_export_part.delete", query = "delete from core_export_part p where p.export = :export")
public class ExportPartEntity {

    @Id
    @Column(name = "export_id")
    private long export;

    @Id
    private int part;

    @Column
    private byte[] bytes = {};

    /** For the persistence provider. */
    protected ExportPartEntity() {}

    ExportPartEntity(long export, int part, byte[] bytes) {
        this.export = export;
        this.part = part;
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Which part of which export. */
    public record Key(long export, int part) implements Serializable {}
}
