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

/** Opens topics and writes replies, within the transaction of its caller. */
class TopicWriter {

    private final EntityManager entities;
    private final TopicReader topics;
    private final PostReader posts;
    private final TopicTypes types;
    private final Composer composer;
    private final Ids ids;
    private final Clock clock;
    private final Signals signals;

    @Inject
    TopicWriter(
            EntityManager entities,
            TopicReader topics,
            PostReader posts,
            TopicTypes types,
            Composer composer,
            Ids ids,
            Clock clock,
            Signals signals) {
        this.entities = entities;
        this.topics = topics;
        this.posts = posts;
        this.types = types;
        this.composer = composer;
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
        TopicRule.check(given);
        demandType(caller, given.type());
        Written text = composer.write(given.community(), author, given.source());
        Instant now = clock.instant();
        long topic = ids.next();
        long first = ids.next();
        entities.persist(new TopicEntity(topic, given, author, first, now));
        storeOrRefuse();
        entities.persist(new PostEntity(first, topic, Kind.POST, author, null, text, now));
        tag(topic, given.tags());
        signals.send(new TopicOpened(topic, 1, given.community(), author, now));
        return topic;
    }

    private void demandType(Caller caller, String type) {
        if (types.open(caller).stream().noneMatch(known -> known.name().equals(type))) {
            throw new HanseException(
                    ErrorCode.INVALID, "There is no type of topics named '%s': choose another one.".formatted(type));
        }
    }

    private void storeOrRefuse() {
        try {
            entities.flush();
        } catch (PersistenceException e) {
            if (Duplicates.caused(e)) {
                throw new HanseException(ErrorCode.CONFLICT, "This page has a discussion already: reply to it.", e);
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
        demandOpen(topic.closed() == null);
        TopicRule.check(source);
        if (inReplyTo.isPresent() && !posts.has(topic, inReplyTo.getAsLong())) {
            throw new HanseException(ErrorCode.INVALID, "The post that you reply to is not in this topic.");
        }
        Written text = composer.write(topic.community(), author, source);
        Instant now = clock.instant();
        long post = ids.next();
        Long target = inReplyTo.isPresent() ? inReplyTo.getAsLong() : null;
        count(id, post, now);
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
     * Takes the lock that makes counts right, and refuses if the topic was closed meanwhile. It comes before the post:
     * an insert locks the topic for its foreign key, and two of them would wait for each other's update.
     */
    private void count(long topic, long post, Instant at) {
        int counted = entities.createNamedQuery("core_topic.count-reply")
                .setParameter("id", topic)
                .setParameter("post", post)
                .setParameter("at", at)
                .executeUpdate();
        demandOpen(counted == 1);
    }

    private static void demandOpen(boolean open) {
        if (!open) {
            throw new HanseException(ErrorCode.CONFLICT, "This topic is closed: open a new one to go on.");
        }
    }
}
