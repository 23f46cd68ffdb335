package org.hanse.core.forum;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hanse.api.forum.Forum;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Fragment;
import org.hanse.api.view.FragmentSource;
import org.hanse.api.view.SlotContext;

/** Loads the topics that nobody has replied to, where the reader could. */
class Unanswered implements FragmentSource {

    private static final int SHOWN = 6;

    private final TopicReader topics;
    private final TopicItems items;

    @Inject
    Unanswered(TopicReader topics, TopicItems items) {
        this.topics = topics;
        this.items = items;
    }

    @Override
    public Map<Long, Fragment> load(Caller caller, List<SlotContext> contexts) {
        SlotContext context = contexts.get(0);
        String slug = context.parameters().getOrDefault("community", "");
        String tag = context.parameters().getOrDefault("tag", "").strip().toLowerCase(Locale.ROOT);
        Optional<Place> place = slug.isBlank() ? Optional.empty() : topics.place(caller, slug);
        if (!slug.isBlank() && place.isEmpty()) {
            return Map.of();
        }
        Map<String, Object> model = new HashMap<>();
        model.put("items", items.of(caller, topics.waiting(caller, place, tag, SHOWN)));
        model.put("tag", tag);
        model.put("belongs", !caller.roles().isEmpty());
        place.ifPresent(community -> {
            model.put("place", community);
            model.put("writable", caller.can(Forum.WRITE, community.id()));
        });
        return Map.of(context.subject(), new Fragment(model));
    }
}
