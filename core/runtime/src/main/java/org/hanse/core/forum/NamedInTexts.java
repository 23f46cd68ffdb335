package org.hanse.core.forum;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.hanse.api.privacy.Erasure;
import org.hanse.api.search.DocumentChanged;
import org.hanse.api.signal.Signals;
import org.hanse.api.view.HtmlRenderer;
import org.hanse.core.privacy.Redaction;
import org.hanse.core.view.CoreWords;

/** What others wrote of somebody, or quoted, in posts and in what posts said before. */
class NamedInTexts {

    private static final int SOME = 200;
    private static final String NAMED =
            " where x.id > :key and (x.source like :name escape '!' or x.source like :link) order by x.id";
    private static final String TOPICS =
            "select distinct x.topic from core_post x where x.author = :member and x.topic > :key order by x.topic";
    private static final String SAID = "select x from core_post x where x.author = :member and x.topic = :topic"
            + " and x.id > :key order by x.id";
    private static final String QUOTING = "select x from core_post x where x.topic = :topic and x.author <> :member"
            + " and x.source like '%>%' and x.id > :key order by x.id";
    private static final String QUOTED_BEFORE = "select x from core_post_revision x where x.post in"
            + " (select p.id from core_post p where p.topic = :topic) and x.author <> :member"
            + " and x.source like '%>%' and x.id > :key order by x.id";

    private final EntityManager entities;
    private final HtmlRenderer renderer;
    private final Signals signals;

    @Inject
    NamedInTexts(EntityManager entities, HtmlRenderer renderer, Signals signals) {
        this.entities = entities;
        this.renderer = renderer;
        this.signals = signals;
    }

    /** Take a person out of what names that person. */
    void redact(Erasure erasure) {
        Map<String, Object> named = Map.of("name", name(erasure), "link", "%/m/" + erasure.member() + "%");
        Query<PostEntity> posts = new Query<>(PostEntity.class, "select x from core_post x" + NAMED, named);
        each(posts, PostEntity::id, post -> changed(post, post.redact(redaction(erasure, post.topic()), renderer)));
        Query<RevisionEntity> earlier =
                new Query<>(RevisionEntity.class, "select x from core_post_revision x" + NAMED, named);
        each(earlier, RevisionEntity::id, old -> old.redact(redaction(erasure, topic(old))));
    }

    /** Without a name there is none to look for. */
    private static String name(Erasure erasure) {
        String name = erasure.name().replaceAll("[!%_]", "!$0");
        return name.isBlank() ? "" : "%" + name + "%";
    }

    /** Take what a person wrote out of the quotes of others in the same topics. */
    void unquote(Erasure erasure) {
        Query<Long> topics = new Query<>(Long.class, TOPICS, Map.of("member", erasure.member()));
        each(topics, topic -> topic, topic -> unquote(erasure, topic));
    }

    private void unquote(Erasure erasure, long topic) {
        Map<String, Object> here = Map.of("topic", topic, "member", erasure.member());
        List<String> said = new ArrayList<>();
        each(new Query<>(PostEntity.class, SAID, here), PostEntity::id, post -> said.add(post.source()));
        Redaction redaction = redaction(erasure, topic);
        each(
                new Query<>(PostEntity.class, QUOTING, here),
                PostEntity::id,
                post -> changed(post, post.unquote(redaction, said, renderer)));
        each(
                new Query<>(RevisionEntity.class, QUOTED_BEFORE, here),
                RevisionEntity::id,
                old -> old.unquote(redaction, said));
    }

    private void changed(PostEntity post, boolean changed) {
        if (changed) {
            signals.send(new DocumentChanged(post.id(), post.version(), "core:posts"));
            signals.send(new DocumentChanged(post.topic(), 0, "core:topics"));
        }
    }

    private Redaction redaction(Erasure erasure, long topic) {
        String language = new Query<>(
                        String.class,
                        "select c.language from core_topic t join core_community c on c.id = t.community"
                                + " where t.id = :topic",
                        Map.of("topic", topic))
                .read(entities).stream().findFirst().orElse("en");
        return new Redaction(erasure, CoreWords.in(Locale.forLanguageTag(language), "forum.author.gone"));
    }

    private long topic(RevisionEntity old) {
        return entities.find(PostEntity.class, old.post()).topic();
    }

    private <T> void each(Query<T> query, ToLongFunction<T> id, Consumer<T> work) {
        long key = Long.MIN_VALUE;
        List<T> rows;
        do {
            rows = query.from(key).read(entities);
            rows.forEach(work);
            key = rows.isEmpty() ? key : id.applyAsLong(rows.get(rows.size() - 1));
            entities.flush();
            entities.clear();
        } while (rows.size() == SOME);
    }

    /** A query and what it is bound to. */
    private record Query<T>(Class<T> type, String text, Map<String, Object> values) {

        Query<T> from(long key) {
            Map<String, Object> more = new HashMap<>(values);
            more.put("key", key);
            return new Query<>(type, text, more);
        }

        List<T> read(EntityManager entities) {
            TypedQuery<T> query = entities.createQuery(text, type).setMaxResults(SOME);
            values.forEach(query::setParameter);
            return query.getResultList();
        }
    }
}
