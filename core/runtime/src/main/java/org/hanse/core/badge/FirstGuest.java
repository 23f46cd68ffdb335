package org.hanse.core.badge;

import java.util.List;
import org.hanse.api.badge.BadgeRule;
import org.hanse.api.badge.Earned;
import org.hanse.api.badge.Evidence;
import org.hanse.api.event.EventAnswered;
import org.hanse.api.event.Rsvp;

/** For an event that somebody else comes to. */
class FirstGuest implements BadgeRule<EventAnswered> {

    @Override
    public Class<EventAnswered> trigger() {
        return EventAnswered.class;
    }

    @Override
    public String symbol() {
        return "⌂";
    }

    @Override
    public List<Earned> evaluate(EventAnswered answered) {
        return answered.answer() != Rsvp.GOING || answered.member() == answered.organiser()
                ? List.of()
                : List.of(new Earned(
                        answered.organiser(), new Evidence(Evidence.Kind.EVENT, answered.subject()), answered.at()));
    }
}
