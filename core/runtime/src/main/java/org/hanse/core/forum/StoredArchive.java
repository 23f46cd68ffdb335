package org.hanse.core.forum;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;

/** Topics and posts from elsewhere, in the database. */
class StoredArchive implements ForumArchive {

    private final EntityManager entities;
    private final TopicWriter writer;
    private final TopicCounts counts;

    @Inject
    StoredArchive(EntityManager entities, TopicWriter writer, TopicCounts counts) {
        this.entities = entities;
        this.writer = writer;
        this.counts = counts;
    }

    @Override
    public boolean topic(ArchivedTopic topic) {
        if (!store(TopicEntity.class, topic.id(), new TopicEntity(topic))) {
            return false;
        }
        // Nothing tells the persistence provider that tags, and posts to come, need the row of the topic.
        entities.flush();
        writer.tag(topic.id(), topic.tags());
        counts.add(topic.community(), topic.type());
        return true;
    }

    @Override
    public boolean post(ArchivedPost post) {
        TopicEntity topic = entities.find(TopicEntity.class, post.topic(), LockModeType.PESSIMISTIC_WRITE);
        if (topic == null || !store(PostEntity.class, post.id(), new PostEntity(post))) {
            return false;
        }
        topic.count(post);
        return true;
    }

    @Override
    public boolean revision(ArchivedRevision revision) {
        return store(RevisionEntity.class, revision.id(), new RevisionEntity(revision));
    }

    @Override
    public boolean link(long id, long from, long to, boolean duplicate, Instant created) {
        return store(TopicLinkEntity.class, id, new TopicLinkEntity(id, from, to, duplicate, created));
    }

    private <E> boolean store(Class<E> type, long id, E entity) {
        if (entities.find(type, id) != null) {
            return false;
        }
        entities.persist(entity);
        return true;
    }
}
