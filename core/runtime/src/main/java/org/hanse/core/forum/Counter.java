package org.hanse.core.forum;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hanse.api.forum.Forum;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Fragment;
import org.hanse.api.view.FragmentSource;
import org.hanse.api.view.SlotContext;

/** Counts members and topics for pages of the host: of one community, or of all that everybody may read. */
class Counter implements FragmentSource {

    private final TopicReader topics;
    private final TopicCounts counts;

    @Inject
    Counter(TopicReader topics, TopicCounts counts) {
        this.topics = topics;
        this.counts = counts;
    }

    @Override
    public Map<Long, Fragment> load(Caller caller, List<SlotContext> contexts) {
        SlotContext context = contexts.get(0);
        String slug = context.parameters().getOrDefault("community", "");
        Optional<Place> place = slug.isBlank() ? Optional.empty() : topics.place(caller, slug);
        if (!slug.isBlank() && place.isEmpty()) {
            return Map.of();
        }
        Map<String, Object> model = new HashMap<>();
        model.put("figures", counts.figures(caller, place));
        place.ifPresent(community -> {
            model.put("place", community);
            model.put("writable", caller.can(Forum.WRITE, community.id()));
        });
        return Map.of(context.subject(), new Fragment(model));
    }
}
