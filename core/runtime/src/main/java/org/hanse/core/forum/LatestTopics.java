package org.hanse.core.forum;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hanse.api.Window;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Fragment;
import org.hanse.api.view.FragmentSource;
import org.hanse.api.view.SlotContext;

/** Loads the latest topics for pages of the host and for the start page. */
class LatestTopics implements FragmentSource {

    private static final int SHOWN = 8;

    private final TopicReader topics;
    private final TopicItems items;

    @Inject
    LatestTopics(TopicReader topics, TopicItems items) {
        this.topics = topics;
        this.items = items;
    }

    @Override
    public Map<Long, Fragment> load(Caller caller, List<SlotContext> contexts) {
        Fragment latest = Fragment.of("items", items.of(caller, topics.latest(caller, Window.first(SHOWN))));
        return Map.of(contexts.get(0).subject(), latest);
    }
}
