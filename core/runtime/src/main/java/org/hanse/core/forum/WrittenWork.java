package org.hanse.core.forum;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import org.hanse.api.view.HtmlRenderer;
import org.hanse.core.privacy.MemberRows;
import org.hanse.core.view.CoreWords;

/**
 * What somebody wrote, deleted. A topic that others wrote in stays, so that what they wrote stays; its title and first
 * post say that they are gone.
 */
class WrittenWork {

    private static final String OTHERS =
            "exists (select o.id from core_post o where o.topic = t.id and o.author <> :member)";
    private static final String OWN_TOPICS =
            "select t.id from core_topic t where t.author = :member and not " + OTHERS + " order by t.id";
    private static final String SHARED_TOPICS =
            "select new org.hanse.core.forum.SharedTopic(t.id, t.firstPost, c.language)"
                    + " from core_topic t join core_community c on c.id = t.community where t.author = :member and "
                    + OTHERS
                    + " order by t.id";
    private static final String POSTS = "select p from core_post p where p.author = :member order by p.id";

    private final EntityManager entities;
    private final HtmlRenderer renderer;

    @Inject
    WrittenWork(EntityManager entities, HtmlRenderer renderer) {
        this.entities = entities;
        this.renderer = renderer;
    }

    void delete(long member) {
        MemberRows rows = new MemberRows(entities, member);
        List<Long> own;
        do {
            own = rows.some(OWN_TOPICS, Long.class);
            own.forEach(this::deleteTopic);
        } while (!own.isEmpty());
        List<SharedTopic> shared;
        do {
            shared = rows.some(SHARED_TOPICS, SharedTopic.class);
            shared.forEach(this::blank);
        } while (!shared.isEmpty());
        List<PostEntity> posts;
        do {
            posts = rows.some(POSTS, PostEntity.class);
            posts.forEach(this::deletePost);
            entities.flush();
            entities.clear();
        } while (!posts.isEmpty());
        rows.change("delete from core_post_revision r where r.author = :member");
    }

    private void deleteTopic(long topic) {
        of(
                topic,
                "update core_topic_count n set n.topics = n.topics - 1 where exists (select t.id from core_topic t"
                        + " where t.id = :id and t.community = n.community and t.type = n.type)");
        of(
                topic,
                "delete from core_post_revision r where r.post in"
                        + " (select p.id from core_post p where p.topic = :id)");
        of(topic, "delete from core_post p where p.topic = :id");
        of(topic, "delete from core_topic_tag g where g.topic = :id");
        of(topic, "delete from core_topic_link l where l.from = :id or l.to = :id");
        of(topic, "delete from core_topic t where t.id = :id");
    }

    private void blank(SharedTopic topic) {
        Locale language = Locale.forLanguageTag(topic.language());
        entities.createQuery("update core_topic t set t.author = 0, t.authorName = '', t.title = :title,"
                        + " t.version = t.version + 1 where t.id = :id")
                .setParameter("title", CoreWords.in(language, "forum.erased.title"))
                .setParameter("id", topic.id())
                .executeUpdate();
        of(topic.id(), "delete from core_topic_tag g where g.topic = :id");
        PostEntity first = topic.firstPost() == null ? null : entities.find(PostEntity.class, topic.firstPost());
        if (first != null) {
            of(first.id(), "delete from core_post_revision r where r.post = :id");
            first.empty(CoreWords.in(language, "forum.erased.text"), renderer);
            entities.flush();
        }
    }

    private void deletePost(PostEntity post) {
        of(post.id(), "delete from core_post_revision r where r.post = :id");
        of(post.id(), "update core_post p set p.replyTo = null where p.replyTo = :id");
        of(
                post.topic(),
                "update core_topic t set t.replies = t.replies - 1, t.revision = t.revision + 1 where t.id = :id");
        entities.remove(post);
    }

    private void of(long id, String statement) {
        entities.createQuery(statement).setParameter("id", id).executeUpdate();
    }
}
