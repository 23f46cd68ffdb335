package org.hanse.core.generation.harbour;

import jakarta.inject.Inject;
import java.util.List;
import org.hanse.api.badge.BadgeRule;
import org.hanse.api.badge.Earned;
import org.hanse.api.badge.Evidence;
import org.hanse.api.forum.TopicOpened;

/** For a topic. */
final class Keeper implements BadgeRule<TopicOpened> {

    private final Logbook logbook;

    @Inject
    Keeper(Logbook logbook) {
        this.logbook = logbook;
    }

    @Override
    public Class<TopicOpened> trigger() {
        return TopicOpened.class;
    }

    @Override
    public String symbol() {
        return "⚓";
    }

    @Override
    public List<Earned> evaluate(TopicOpened opened) {
        logbook.note("judged " + opened.subject());
        Evidence evidence = new Evidence(Evidence.Kind.TOPIC, opened.subject());
        return List.of(new Earned(opened.author(), evidence, opened.at()));
    }
}
