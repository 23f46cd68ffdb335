package org.hanse.core.forum;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A tag on a topic. */
@Entity(name = "core_topic_tag")
@Table(name = "hanse_topic_tag")
@NamedQuery(
        name = "core_topic_tag.of",
        query = "select new org.hanse.core.forum.Tagged(g.topic, g.name) from core_topic_tag g"
                + " where g.topic in :topics order by g.topic, g.position")
public class TagEntity {

    @Id
    private long id;

    @Column(name = "topic_id")
    private long topic;

    @Column
    private String name = "";

    @Column(name = "tag_position")
    private int position;

    /** Never set: it tells EclipseLink which rows to insert first. */
    @SuppressWarnings("UnusedVariable")
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "topic_id", insertable = false, updatable = false)
    private @Nullable TopicEntity parent;

    protected TagEntity() {}

    TagEntity(long id, long topic, String name, int position) {
        this.id = id;
        this.topic = topic;
        this.name = name;
        this.position = position;
    }
}
