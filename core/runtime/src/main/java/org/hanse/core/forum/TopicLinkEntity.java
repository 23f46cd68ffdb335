package org.hanse.core.forum;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A link from a topic to another. */
@Entity(name = "core_topic_link")
@Table(name = "hanse_topic_link")
public class TopicLinkEntity {

    @Id
    private long id;

    @Column(name = "from_topic")
    private long from;

    @Column(name = "to_topic")
    private long to;

    @Column
    private boolean duplicate;

    @Column(name = "created_at")
    private Instant created = Instant.EPOCH;

    /** Never set: it tells EclipseLink which rows to insert first. */
    @SuppressWarnings("UnusedVariable")
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "to_topic", insertable = false, updatable = false)
    private @Nullable TopicEntity parent;

    protected TopicLinkEntity() {}

    TopicLinkEntity(long id, long from, long to, boolean duplicate, Instant created) {
        this.id = id;
        this.from = from;
        this.to = to;
        this.duplicate = duplicate;
        this.created = created;
    }
}
