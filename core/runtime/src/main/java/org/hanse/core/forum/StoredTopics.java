package org.hanse.core.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.OptionalLong;
import org.hanse.api.Slice;
import org.hanse.api.Window;
import org.hanse.api.forum.NewTopic;
import org.hanse.api.forum.Post;
import org.hanse.api.forum.Topic;
import org.hanse.api.forum.Topics;
import org.hanse.api.security.Caller;
import org.hanse.core.view.SafeHtml;

/** Topics and posts in the database. */
@ApplicationScoped
class StoredTopics implements Topics {

    private final TopicReader topics;
    private final PostReader posts;
    private final TopicWriter writer;
    private final Revisions revisions;

    @Inject
    StoredTopics(TopicReader topics, PostReader posts, TopicWriter writer, Revisions revisions) {
        this.topics = topics;
        this.posts = posts;
        this.writer = writer;
        this.revisions = revisions;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    StoredTopics() {
        this(null, null, null, null);
    }

    @Override
    public Slice<Topic> in(Caller caller, long community, Window window) {
        return topics.in(caller, community, window).map(TopicRow::topic);
    }

    @Override
    public Slice<Topic> latest(Caller caller, Window window) {
        return topics.latest(caller, window).map(TopicRow::topic);
    }

    @Override
    public Optional<Topic> find(Caller caller, long topic) {
        return topics.find(caller, topic).map(TopicRow::topic);
    }

    @Override
    public Optional<Topic> about(Caller caller, long community, String address) {
        return topics.about(caller, community, address).map(TopicRow::topic);
    }

    @Override
    public Slice<Post> posts(Caller caller, long topic, Window window) {
        return posts.posts(topics.require(caller, topic), window).map(row -> row.post(SafeHtml.kept(row.html())));
    }

    @Override
    @Transactional
    public long open(Caller caller, NewTopic topic) {
        return writer.open(caller, topic);
    }

    @Override
    @Transactional
    public long reply(Caller caller, long topic, OptionalLong inReplyTo, String source) {
        return writer.reply(caller, topic, inReplyTo, source);
    }

    @Override
    @Transactional
    public void touch(long topic) {
        revisions.changed(topic);
    }
}
