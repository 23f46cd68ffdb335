package org.hanse.core.forum;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.Slice;
import org.hanse.api.Window;
import org.hanse.api.security.Caller;
import org.hanse.core.data.Keyset;
import org.hanse.core.security.Guards;
import org.hanse.core.security.Sight;

/** Reads topics as rows; what the caller may not see is not among them. */
class TopicReader {

    private static final int MOST_TAGS = Window.MAX * TopicRule.MOST_TAGS;

    private final EntityManager entities;
    private final Guards guards;

    @Inject
    TopicReader(EntityManager entities, Guards guards) {
        this.entities = entities;
        this.guards = guards;
    }

    Slice<TopicRow> latest(Caller caller, Window window) {
        return list(
                key -> rows("core_topic.latest.after", caller).setParameter("key", key),
                key -> rows("core_topic.latest.before", caller).setParameter("key", key),
                window);
    }

    Slice<TopicRow> in(Caller caller, long community, Window window) {
        return list(
                key -> rows("core_topic.in.after", caller)
                        .setParameter("community", community)
                        .setParameter("key", key),
                key -> rows("core_topic.in.before", caller)
                        .setParameter("community", community)
                        .setParameter("key", key),
                window);
    }

    /**
     * Return topics without a reply, the newest first: of a place, otherwise of all communities that the caller belongs
     * to, and for somebody who is not signed in of all that are public.
     *
     * @param tag one that they must have, empty for any
     */
    Slice<TopicRow> waiting(Caller caller, Optional<Place> place, String tag, int limit) {
        String name = "core_topic.waiting" + (place.isPresent() ? "-in" : "") + (tag.isEmpty() ? "" : "-tagged");
        TypedQuery<TopicRow> query = rows(name, caller);
        place.ifPresentOrElse(where -> query.setParameter("community", where.id()), () -> Sight.ofOwn(query, caller));
        if (!tag.isEmpty()) {
            query.setParameter("tags", List.of(tag));
        }
        return new Slice<>(query.setMaxResults(limit).getResultList(), OptionalLong.empty(), OptionalLong.empty());
    }

    Optional<TopicRow> find(Caller caller, long topic) {
        return first(rows("core_topic.by-id", caller).setParameter("id", topic));
    }

    TopicRow require(Caller caller, long topic) {
        return find(caller, topic)
                .orElseThrow(() -> new HanseException(ErrorCode.NOT_FOUND, "There is no such topic."));
    }

    Optional<TopicRow> about(Caller caller, long community, String address) {
        return first(rows("core_topic.about", caller)
                .setParameter("community", community)
                .setParameter("about", address));
    }

    /** Return a community whose content the caller may read. */
    Optional<Place> place(Caller caller, String slug) {
        return first(Sight.ofContent(entities.createNamedQuery("core_topic.place-by-slug", Place.class), caller)
                .setParameter("slug", slug));
    }

    /** Return a community whose content the caller may read. */
    Optional<Place> place(Caller caller, long id) {
        return first(Sight.ofContent(entities.createNamedQuery("core_topic.place-by-id", Place.class), caller)
                .setParameter("id", id));
    }

    /** Return the tags of topics by topic; one without tags is absent. */
    Map<Long, List<String>> tags(Collection<Long> topics) {
        if (topics.isEmpty()) {
            return Map.of();
        }
        try (Stream<Tagged> tags = entities.createNamedQuery("core_topic_tag.of", Tagged.class)
                .setParameter("topics", topics)
                .setMaxResults(MOST_TAGS)
                .getResultStream()) {
            return tags.collect(Collectors.groupingBy(
                    Tagged::topic, Collectors.mapping(Tagged::name, Collectors.toUnmodifiableList())));
        }
    }

    private TypedQuery<TopicRow> rows(String name, Caller caller) {
        return Sight.ofTopics(entities.createNamedQuery(name, TopicRow.class), caller, guards);
    }

    private static <T> Optional<T> first(TypedQuery<T> query) {
        return Optional.ofNullable(query.getSingleResultOrNull());
    }

    private static Slice<TopicRow> list(Listing after, Listing before, Window window) {
        return Keyset.<TopicRow>falling(TopicRow::lastPost)
                .read(
                        window,
                        (key, limit) -> after.rows(key.orElse(Long.MAX_VALUE), limit),
                        (key, limit) -> before.rows(key.orElse(Long.MIN_VALUE), limit));
    }

    /** A query from a key on. */
    private interface Listing {

        TypedQuery<TopicRow> from(long key);

        default List<TopicRow> rows(long key, int limit) {
            return from(key).setMaxResults(limit).getResultList();
        }
    }
}
