package org.hanse.plugin.rex;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hanse.api.forum.Topic;
import org.hanse.api.forum.Topics;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Fragment;
import org.hanse.api.view.FragmentSource;
import org.hanse.api.view.SlotContext;

/** Shows the hints beside topics of this plugin's type only, with what their community asks of them. */
@Dependent
final class RexTopics implements FragmentSource {

    private final Topics topics;
    private final Guides guides;

    @Inject
    RexTopics(Topics topics, Guides guides) {
        this.topics = topics;
        this.guides = guides;
    }

    @Override
    public Map<Long, Fragment> load(Caller caller, List<SlotContext> contexts) {
        Map<Long, Fragment> fragments = new HashMap<>();
        for (SlotContext context : contexts) {
            topics.find(caller, context.subject())
                    .filter(topic -> topic.type().equals(RexPlugin.TYPE))
                    .ifPresent(topic -> fragments.put(topic.id(), hints(topic)));
        }
        return fragments;
    }

    private Fragment hints(Topic topic) {
        return new Fragment(Map.of("author", topic.authorName(), "guide", guides.of(topic.community())));
    }
}
