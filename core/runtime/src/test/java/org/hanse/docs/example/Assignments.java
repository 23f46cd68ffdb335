package org.hanse.docs.example;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.forum.Topic;
import org.hanse.api.forum.Topics;
import org.hanse.api.security.Caller;

/** Gives topics to mentors. */
@Dependent
class Assignments {

    private final EntityManager entities;
    private final Topics topics;
    private final Clock clock;

    @Inject
    Assignments(EntityManager entities, Topics topics, Clock clock) {
        this.entities = entities;
        this.topics = topics;
        this.clock = clock;
    }

    @Transactional
    public void assign(Caller caller, long topicId, long mentor) {
        Topic topic = topics.find(caller, topicId)
                .orElseThrow(() -> new HanseException(ErrorCode.NOT_FOUND, "There is no such topic."));
        if (!caller.can(MentoringPlugin.ASSIGN, topic.community())) {
            throw new HanseException(ErrorCode.FORBIDDEN, "Ask a steward of this community to assign a mentor.");
        }
        entities.merge(new Assignment(topicId, mentor, clock.instant()));
    }

    void forget(Duration age) {
        entities.createQuery("delete from mentoring_assignment a where a.assigned < :before")
                .setParameter("before", clock.instant().minus(age))
                .executeUpdate();
    }
}
