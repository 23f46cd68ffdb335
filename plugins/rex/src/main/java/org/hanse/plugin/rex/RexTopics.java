package org.hanse.plugin.rex;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hanse.api.forum.Topics;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Fragment;
import org.hanse.api.view.FragmentSource;
import org.hanse.api.view.SlotContext;

/** Shows the hints beside topics of this plugin's type only. */
@Dependent
final class RexTopics implements FragmentSource {

    private final Topics topics;

    @Inject
    RexTopics(Topics topics) {
        this.topics = topics;
    }

    @Override
    public Map<Long, Fragment> load(Caller caller, List<SlotContext> contexts) {
        Map<Long, Fragment> fragments = new HashMap<>();
        for (SlotContext context : contexts) {
            topics.find(caller, context.subject())
                    .filter(topic -> topic.type().equals(RexPlugin.TYPE))
                    .ifPresent(topic -> fragments.put(topic.id(), Fragment.of("author", topic.authorName())));
        }
        return fragments;
    }
}
