package org.hanse.core.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That somebody who is no member wants no mail. */
@Entity(name = "core_mail_refusal")
@Table(name = "hanse_mail_refusal")
public class RefusalEntity {

    @Id
    @Column(name = "address_hash")
    private String hash = "";

    @Column(name = "refused_at")
    private Instant at = Instant.EPOCH;

    protected RefusalEntity() {}

    RefusalEntity(String hash, Instant at) {
        this.hash = hash;
        this.at = at;
    }
}
