package org.hanse.core.forum;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.community.Communities;
import org.hanse.api.forum.Forum;
import org.hanse.api.forum.NewTopic;
import org.hanse.api.forum.Post.Kind;
import org.hanse.api.forum.PostWritten;
import org.hanse.api.forum.TopicOpened;
import org.hanse.api.security.Caller;
import org.hanse.api.signal.Signals;
import org.hanse.core.data.Duplicates;
import org.hanse.core.data.Ids;
import org.hanse.core.security.Access;
import org.hanse.core.view.CoreWords;

/** Opens topics and writes replies, within the transaction of its caller. */
class TopicWriter {

    private final EntityManager entities;
    private final Communities communities;
    private final TopicReader topics;
    private final PostReader posts;
    private final TopicTypes types;
    private final Composer composer;
    private final TopicCounts counts;
    private final Ids ids;
    private final Clock clock;
    private final Signals signals;

    @Inject
    TopicWriter(
            EntityManager entities,
            Communities communities,
            TopicReader topics,
            PostReader posts,
            TopicTypes types,
            Composer composer,
            TopicCounts counts,
            Ids ids,
            Clock clock,
            Signals signals) {
        this.entities = entities;
        this.communities = communities;
        this.topics = topics;
        this.posts = posts;
        this.types = types;
        this.composer = composer;
        this.counts = counts;
        this.ids = ids;
        this.clock = clock;
        this.signals = signals;
    }

    long open(Caller caller, NewTopic given) {
        long author = Access.member(caller);
        if (topics.place(caller, given.community()).isEmpty()) {
            throw new HanseException(ErrorCode.NOT_FOUND, "There is no such community.");
        }
        Access.demand(caller, Forum.WRITE, given.community());
        communities.demandOpen(caller, given.community());
        TopicRule.check(caller, given);
        demandType(caller, given);
        Written text = composer.write(caller, given.community(), author, given.source());
        Instant now = clock.instant();
        long topic = ids.next();
        long first = ids.next();
        entities.persist(new TopicEntity(topic, given, author, first, now));
        storeOrRefuse(caller);
        entities.persist(new PostEntity(first, topic, Kind.POST, author, null, text, now));
        tag(topic, given.tags());
        counts.add(given.community(), given.type());
        signals.send(new TopicOpened(topic, 1, given.community(), author, now));
        return topic;
    }

    private void demandType(Caller caller, NewTopic given) {
        if (types.open(caller, given.community()).stream()
                .noneMatch(known -> known.name().equals(given.type()))) {
            throw new HanseException(ErrorCode.INVALID, CoreWords.to(caller, "forum.refused.type", given.type()));
        }
    }

    private void storeOrRefuse(Caller caller) {
        try {
            entities.flush();
        } catch (PersistenceException e) {
            if (Duplicates.caused(e)) {
                throw new HanseException(ErrorCode.CONFLICT, CoreWords.to(caller, "forum.refused.discussed"), e);
            }
            throw e;
        }
    }

    void tag(long topic, List<String> tags) {
        int position = 0;
        LinkedHashSet<String> names = new LinkedHashSet<>();
        tags.forEach(tag -> names.add(tag.toLowerCase(Locale.ROOT)));
        for (String name : names) {
            entities.persist(new TagEntity(ids.next(), topic, name, position++));
        }
    }

    long reply(Caller caller, long id, OptionalLong inReplyTo, String source) {
        long author = Access.member(caller);
        TopicRow topic = topics.require(caller, id);
        Access.demand(caller, Forum.WRITE, topic.community());
        communities.demandOpen(caller, topic.community());
        demandOpen(caller, topic.closed() == null);
        TopicRule.check(caller, source);
        if (inReplyTo.isPresent() && !posts.has(topic, inReplyTo.getAsLong())) {
            throw new HanseException(ErrorCode.INVALID, CoreWords.to(caller, "forum.refused.target"));
        }
        Written text = composer.write(caller, topic.community(), author, source);
        Instant now = clock.instant();
        long post = ids.next();
        Long target = inReplyTo.isPresent() ? inReplyTo.getAsLong() : null;
        demandOpen(caller, count(id, post, now));
        entities.persist(new PostEntity(post, id, kind(topic, inReplyTo), author, target, text, now));
        signals.send(new PostWritten(post, 1, id, topic.community(), author, topic.author(), now));
        return post;
    }

    private Kind kind(TopicRow topic, OptionalLong inReplyTo) {
        if (!types.answers(topic.type())) {
            return Kind.POST;
        }
        return inReplyTo.isPresent() ? Kind.COMMENT : Kind.ANSWER;
    }

    /**
     * Takes the lock that makes counts right, and tells whether the topic is still open. It comes before the post:
     * an insert locks the topic for its foreign key, and two of them would wait for each other's update.
     */
    private boolean count(long topic, long post, Instant at) {
        return entities.createNamedQuery("core_topic.count-reply")
                        .setParameter("id", topic)
                        .setParameter("post", post)
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }

    private static void demandOpen(Caller caller, boolean open) {
        if (!open) {
            throw new HanseException(ErrorCode.CONFLICT, CoreWords.to(caller, "forum.refused.closed"));
        }
    }
}
