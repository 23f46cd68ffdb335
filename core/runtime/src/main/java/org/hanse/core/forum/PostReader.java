package org.hanse.core.forum;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.Slice;
import org.hanse.api.Window;
import org.hanse.core.data.Keyset;

/** Reads the posts of topics that the caller has been found to see, without those that a block hides. */
class PostReader {

    private final EntityManager entities;

    @Inject
    PostReader(EntityManager entities) {
        this.entities = entities;
    }

    Slice<PostRow> posts(TopicRow topic, Window window) {
        return Keyset.<PostRow>rising(PostRow::id)
                .read(
                        window,
                        (key, limit) -> rows("core_post.after", topic, key.orElse(Long.MIN_VALUE), limit),
                        (key, limit) -> rows("core_post.before", topic, key.orElse(Long.MAX_VALUE), limit));
    }

    /** Return the posts that opened topics, by topic; one from elsewhere may have none. */
    Map<Long, PostRow> opening(Collection<TopicRow> topics) {
        if (topics.isEmpty()) {
            return Map.of();
        }
        return entities
                .createNamedQuery("core_post.opening", PostRow.class)
                .setParameter("topics", topics.stream().map(TopicRow::id).toList())
                .setParameter("viewer", viewer(topics.iterator().next()))
                .setMaxResults(topics.size())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(PostRow::topic, post -> post));
    }

    boolean has(TopicRow topic, long post) {
        return entities.createNamedQuery("core_post.exists", Long.class)
                        .setParameter("topic", topic.id())
                        .setParameter("id", post)
                        .setParameter("viewer", viewer(topic))
                        .getSingleResultOrNull()
                != null;
    }

    /**
     * Require that a post is in a topic.
     *
     * @throws HanseException NOT_FOUND if it is not
     */
    void demand(TopicRow topic, long post) {
        if (!has(topic, post)) {
            throw new HanseException(ErrorCode.NOT_FOUND, "There is no such post in this topic.");
        }
    }

    private static long viewer(TopicRow topic) {
        return topic.viewer() == null ? 0 : topic.viewer();
    }

    private List<PostRow> rows(String query, TopicRow topic, long key, int limit) {
        return entities.createNamedQuery(query, PostRow.class)
                .setParameter("topic", topic.id())
                .setParameter("viewer", viewer(topic))
                .setParameter("key", key)
                .setMaxResults(limit)
                .getResultList();
    }
}
