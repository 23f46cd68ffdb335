package org.hanse.core.forum;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hanse.api.Slice;
import org.hanse.api.Window;
import org.hanse.api.community.Communities;
import org.hanse.api.forum.Forum;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Fragment;
import org.hanse.api.view.FragmentSource;
import org.hanse.api.view.SlotContext;

/** Loads the discussion of a page of the host; the topic is opened by the first comment only. */
class PageDiscussion implements FragmentSource {

    private static final int SHOWN = 10;

    private final TopicReader topics;
    private final PostReader posts;
    private final Communities communities;

    @Inject
    PageDiscussion(TopicReader topics, PostReader posts, Communities communities) {
        this.topics = topics;
        this.posts = posts;
        this.communities = communities;
    }

    @Override
    public Map<Long, Fragment> load(Caller caller, List<SlotContext> contexts) {
        SlotContext context = contexts.get(0);
        Map<String, String> parameters = context.parameters();
        String uri = parameters.getOrDefault("uri", "");
        Optional<Place> place = topics.place(caller, parameters.getOrDefault("community", ""));
        if (uri.isBlank() || place.isEmpty()) {
            return Map.of();
        }
        Map<String, Object> model = new HashMap<>();
        model.put("place", place.get());
        model.put("uri", uri);
        model.put("title", parameters.getOrDefault("title", uri));
        model.put("writable", caller.can(Forum.WRITE, place.get().id()));
        model.put("posts", List.of());
        communities.find(caller, place.get().id()).ifPresent(community -> model.put("community", community));
        topics.about(caller, place.get().id(), uri).ifPresent(topic -> show(topic, model));
        return Map.of(context.subject(), new Fragment(model));
    }

    private void show(TopicRow topic, Map<String, Object> model) {
        Slice<PostRow> slice = posts.posts(topic, Window.last(SHOWN));
        model.put("topic", topic);
        model.put("posts", TopicPages.views(slice.items()));
        model.put("more", slice.before().isPresent());
    }
}
