package org.hanse.core.forum;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.hanse.core.security.Sight;

/**
 * How many topics of a type a community has. Of each type apart, for policies close types: the sum over those that are
 * open to a reader tells nothing of the others. Two rows of one type, from topics opened at once, are summed as well.
 */
@Entity(name = "core_topic_count")
@Table(name = "hanse_topic_count")
@NamedQuery(
        name = "core_topic_count.add",
        query = "update core_topic_count n set n.topics = n.topics + 1 where n.id = (select min(o.id)"
                + " from core_topic_count o where o.community = :community and o.type = :type)")
@NamedQuery(
        name = "core_topic_count.crowd",
        query = "select new org.hanse.core.forum.Crowd(count(c.id), sum(c.members)) from core_community c where "
                + TopicCountEntity.COUNTED)
@NamedQuery(
        name = "core_topic_count.topics",
        query = "select sum(n.topics) from core_topic_count n join core_community c on c.id = n.community"
                + " where n.type not in :closed and " + TopicCountEntity.COUNTED)
@NamedQuery(
        name = "core_topic_count.recent",
        query = "select count(t.id) from core_topic t join core_community c on c.id = t.community"
                + " where t.lastPost > :key and t.created > :since and t.type not in :closed and "
                + TopicCountEntity.COUNTED)
public class TopicCountEntity {

    /** One community, or none and all that everybody may read: {@link Sight#everybody}. */
    static final String COUNTED = "(c.openness >= :openness or c.id = :community)";

    @Id
    private long id;

    @Column(name = "community_id")
    private long community;

    @Column(name = "topic_type")
    private String type = "";

    @Column
    private int topics = 1;

    protected TopicCountEntity() {}

    TopicCountEntity(long id, long community, String type) {
        this.id = id;
        this.community = community;
        this.type = type;
    }

    long id() {
        return id;
    }
}
