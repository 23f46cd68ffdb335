package org.hanse.core.community;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A name that a community had in addresses before; it leads to the community for as long as nobody else has it. */
@Entity(name = "core_community_slug")
@Table(name = "hanse_community_earlier_slug")
public class SlugEntity {

    @Id
    private String slug = "";

    @Column(name = "community_id")
    private long community;

    @Column(name = "until_at")
    private Instant until = Instant.EPOCH;

    protected SlugEntity() {}

    SlugEntity(String slug, long community, Instant until) {
        this.slug = slug;
        this.community = community;
        this.until = until;
    }

    long community() {
        return community;
    }
}
