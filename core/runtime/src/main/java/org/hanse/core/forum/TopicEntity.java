package org.hanse.core.forum;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hanse.api.forum.NewTopic;
import org.hanse.api.forum.Post;
import org.hanse.core.forum.ForumArchive.ArchivedPost;
import org.hanse.core.forum.ForumArchive.ArchivedTopic;
import org.hanse.core.security.Sight;
import org.jspecify.annotations.Nullable;

/**
 * A topic as it is stored. Lists are ordered by the id of the last post: ids sort by time and are unique, so that one
 * number is the position in every list.
 */
@Entity(name = "core_topic")
@Table(name = "hanse_topic")
@NamedQuery(
        name = "core_topic.latest.after",
        query = TopicEntity.ROWS + " where t.lastPost < :key" + TopicEntity.SEEN + " order by t.lastPost desc")
@NamedQuery(
        name = "core_topic.latest.before",
        query = TopicEntity.ROWS + " where t.lastPost > :key" + TopicEntity.SEEN + " order by t.lastPost")
@NamedQuery(
        name = "core_topic.in.after",
        query = TopicEntity.ROWS + " where t.community = :community and t.lastPost < :key" + TopicEntity.SEEN
                + " order by t.lastPost desc")
@NamedQuery(
        name = "core_topic.in.before",
        query = TopicEntity.ROWS + " where t.community = :community and t.lastPost > :key" + TopicEntity.SEEN
                + " order by t.lastPost")
@NamedQuery(name = "core_topic.by-id", query = TopicEntity.ROWS + " where t.id = :id" + TopicEntity.SEEN)
@NamedQuery(
        name = "core_topic.about",
        query = TopicEntity.ROWS + " where t.community = :community and t.about = :about" + TopicEntity.SEEN)
@NamedQuery(name = "core_topic.waiting", query = TopicEntity.WAITING + TopicEntity.NEWEST)
@NamedQuery(
        name = "core_topic.waiting-in",
        query = TopicEntity.WAITING + " and t.community = :community" + TopicEntity.NEWEST)
@NamedQuery(name = "core_topic.waiting-tagged", query = TopicEntity.WAITING + TopicEntity.TAGGED + TopicEntity.NEWEST)
@NamedQuery(
        name = "core_topic.waiting-in-tagged",
        query = TopicEntity.WAITING + " and t.community = :community" + TopicEntity.TAGGED + TopicEntity.NEWEST)
@NamedQuery(
        name = "core_topic.tagged",
        query = "select t.id from core_topic t join core_community c on c.id = t.community where " + Sight.OF_TOPIC
                + TopicEntity.TAGGED + " order by t.lastPost desc")
@NamedQuery(name = "core_topic.place-by-id", query = TopicEntity.PLACE + " where c.id = :id and " + Sight.OF_COMMUNITY)
@NamedQuery(
        name = "core_topic.place-by-slug",
        query = TopicEntity.PLACE + " where c.slug = :slug and " + Sight.OF_COMMUNITY)
@NamedQuery(
        name = "core_topic.new",
        query = "select new org.hanse.core.forum.NewTopicRow(t.id, t.title, c.name) from core_topic t"
                + " join core_community c on c.id = t.community where t.id > :from and t.created > :since and t.author <> :reader"
                + " and exists (select w.id from core_membership w where w.community = t.community"
                + " and w.member = :reader and w.left is null) and " + Sight.OF_TOPIC + " order by t.id desc")
@NamedQuery(
        name = "core_topic.headlines",
        query = "select new org.hanse.core.forum.Headline(t.id, t.id, t.title) from core_topic t"
                + " join core_community c on c.id = t.community where t.id in :ids and " + Sight.OF_TOPIC
                + " order by t.id")
@NamedQuery(
        name = "core_topic.count-reply",
        query = "update core_topic t set t.replies = t.replies + 1, t.revision = t.revision + 1,"
                + " t.lastPost = case when t.lastPost < :post then :post else t.lastPost end,"
                + " t.active = case when t.active < :at then :at else t.active end"
                + " where t.id = :id and t.closed is null")
@NamedQuery(
        name = "core_topic.seen",
        query = "select t.id from core_topic t join core_community c on c.id = t.community where t.id in :ids and "
                + Sight.OF_TOPIC + " order by t.id")
@NamedQuery(
        name = "core_topic.audience",
        query = "select m.id from core_member m join core_topic t on t.id = :id join core_community c"
                + " on c.id = t.community where m.id in :members and t.type not in :closed and "
                + Sight.UNBLOCKED_FOR_EACH + "t.author) and " + Sight.OF_EACH_MEMBER + " order by m.id")
@NamedQuery(name = "core_topic.community", query = "select t.community from core_topic t where t.id = :id")
@NamedQuery(name = "core_topic.touch", query = "update core_topic t set t.revision = t.revision + 1 where t.id = :id")
@NamedQuery(
        name = "core_topic.texts",
        query = "select new org.hanse.core.forum.PostText(t.id, t.id, t.community, t.author, t.type, t.title,"
                + " coalesce(p.html, ''), t.active) from core_topic t left join core_post p on p.id = t.firstPost"
                + " where t.id in :ids")
@NamedQuery(name = "core_topic.ids", query = "select t.id from core_topic t where t.id > :after order by t.id")
public class TopicEntity {

    static final String ROWS =
            "select new org.hanse.core.forum.TopicRow(t.id, t.community, c.slug, c.name, c.language, t.type,"
                    + " t.title, t.author, coalesce(a.name, t.authorName), t.replies, t.created, t.active, t.lastPost,"
                    + " t.closed, t.version, t.revision + n.revision, r.role,"
                    + " (select min(own.member) from core_block own where own.member = :viewer))"
                    + " from core_topic t join core_community c on c.id = t.community"
                    + " join core_names n on n.id = 1 left join core_member a on a.id = t.author"
                    + Sight.MEMBERSHIP;

    static final String PLACE =
            "select new org.hanse.core.forum.Place(c.id, c.slug, c.name, c.language) from core_community c";

    static final String SEEN = " and " + Sight.OF_JOINED_TOPIC;

    static final String WAITING = ROWS + " where t.replies = 0 and t.closed is null";

    static final String TAGGED =
            " and exists (select g.id from core_topic_tag g where g.topic = t.id and g.name in :tags)";

    static final String NEWEST = SEEN + " order by t.lastPost desc";

    @Id
    private long id;

    @Column(name = "community_id")
    private long community;

    @Column(name = "topic_type")
    private String type = "";

    @Column
    private String title = "";

    @Column(name = "author_id")
    private long author;

    @Column(name = "author_name")
    private String authorName = "";

    @Column
    private int replies;

    @Column(name = "created_at")
    private Instant created = Instant.EPOCH;

    @Column(name = "active_at")
    private Instant active = Instant.EPOCH;

    @Column(name = "last_post")
    private long lastPost;

    @Column(name = "first_post")
    private @Nullable Long firstPost;

    @Column
    private @Nullable String about;

    @Column(name = "closed_at")
    private @Nullable Instant closed;

    /** Grows with every change of what the pages of the topic show. */
    @Column
    private long revision;

    @Version
    private long version;

    protected TopicEntity() {}

    TopicEntity(long id, NewTopic from, long author, long firstPost, Instant created) {
        this.id = id;
        this.community = from.community();
        this.type = from.type();
        this.title = from.title().strip();
        this.author = author;
        this.created = created;
        this.active = created;
        this.firstPost = firstPost;
        this.lastPost = firstPost;
        this.about = from.about().orElse(null);
    }

    TopicEntity(ArchivedTopic from) {
        this.id = from.id();
        this.community = from.community();
        this.type = from.type();
        this.title = from.title();
        this.author = from.author();
        this.authorName = from.authorName();
        this.created = from.created();
        this.active = from.created();
        this.lastPost = from.id();
        this.closed = from.closed() ? from.created() : null;
    }

    /** Count a post from elsewhere; the first one of its own is the first post of the topic. */
    void count(ArchivedPost post) {
        if (firstPost == null && post.kind() == Post.Kind.POST) {
            firstPost = post.id();
        } else {
            replies++;
        }
        revision++;
        lastPost = Math.max(lastPost, post.id());
        active = active.isBefore(post.created()) ? post.created() : active;
    }

    long version() {
        return version;
    }
}
