package org.hanse.core.forum;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.hanse.api.security.Caller;
import org.hanse.core.security.Guards;
import org.hanse.core.security.Sight;

/** Finds who has written about a page of the host, or about tags, where the caller may read it. */
class Voices {

    /** Those who know are looked for in so many topics, the latest ones. */
    private static final int TOPICS = 100;

    private final EntityManager entities;
    private final Guards guards;

    @Inject
    Voices(EntityManager entities, Guards guards) {
        this.entities = entities;
        this.guards = guards;
    }

    /** Return who wrote in the discussion of a page, those with the most posts first. */
    List<Voice> aboutPage(Caller caller, String address, int limit) {
        return Sight.ofTopics(entities.createNamedQuery("core_post.voices-about", Voice.class), caller, guards)
                .setParameter("about", address)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Return who replied to others in the latest topics with one of the tags, by tag, those with the most first. */
    List<Voice> onTags(Caller caller, Collection<String> tags, int limit) {
        List<Long> topics = tags.isEmpty() ? List.of() : tagged(caller, tags);
        return topics.isEmpty()
                ? List.of()
                : Sight.ofPeople(entities.createNamedQuery("core_post.voices-on", Voice.class), caller)
                        .setParameter("topics", topics)
                        .setParameter("tags", tags)
                        .setMaxResults(limit)
                        .getResultList();
    }

    private List<Long> tagged(Caller caller, Collection<String> tags) {
        return Sight.ofTopics(entities.createNamedQuery("core_topic.tagged", Long.class), caller, guards)
                .setParameter("tags", tags)
                .setMaxResults(TOPICS)
                .getResultList();
    }
}
