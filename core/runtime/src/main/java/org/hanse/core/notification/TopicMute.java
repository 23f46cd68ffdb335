package org.hanse.core.notification;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Fragment;
import org.hanse.api.view.FragmentSource;
import org.hanse.api.view.SlotContext;

/** The form at the end of a topic by which its reader is told nothing of it, or again. */
class TopicMute implements FragmentSource {

    private final Mutes mutes;

    @Inject
    TopicMute(Mutes mutes) {
        this.mutes = mutes;
    }

    @Override
    public Map<Long, Fragment> load(Caller caller, List<SlotContext> contexts) {
        if (!caller.signedIn()) {
            return Map.of();
        }
        long topic = contexts.get(0).subject();
        return Map.of(
                topic,
                new Fragment(Map.of(
                        "topic", topic,
                        "until", mutes.until(caller, Muted.topic(topic)),
                        "times", MuteTime.choices(caller))));
    }
}
