package org.hanse.core.importer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** Which item here is which at a source: written together with the item, so that an import can be repeated. */
@Entity(name = "core_import_key")
@Table(name = "hanse_import_key")
@NamedQuery(
        name = "core_import_key.some",
        query = "select new org.hanse.core.importer.KeyRow(k.key, k.item, k.topic) from core_import_key k"
                + " where k.source = :source and k.kind = :kind and k.key in :keys order by k.id")
public class KeyEntity {

    @Id
    private long id;

    @Column
    private String source = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "item_kind")
    private Kind kind = Kind.MEMBER;

    @Column(name = "external_key")
    private String key = "";

    @Column(name = "item_id")
    private long item;

    @Column(name = "topic_id")
    private long topic;

    /** For the persistence provider. */
    protected KeyEntity() {}

    KeyEntity(long id, String source, SourceKey key, Known known) {
        this.id = id;
        this.source = source;
        this.kind = key.kind();
        this.key = key.key();
        this.item = known.id();
        this.topic = known.topic();
    }
}
