package org.hanse.core.forum;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hanse.api.Slice;
import org.hanse.api.security.Caller;

/** Adds to topics what their rows show. */
class TopicItems {

    private final TopicReader topics;
    private final TypeViews types;

    @Inject
    TopicItems(TopicReader topics, TypeViews types) {
        this.topics = topics;
        this.types = types;
    }

    List<TopicItem> of(Caller caller, Slice<TopicRow> slice) {
        Map<Long, List<String>> tags =
                topics.tags(slice.items().stream().map(TopicRow::id).toList());
        Map<String, TypeView> known = new HashMap<>();
        return slice.items().stream()
                .map(topic -> new TopicItem(
                        topic,
                        known.computeIfAbsent(topic.type(), name -> types.of(caller, name)),
                        tags.getOrDefault(topic.id(), List.of())))
                .toList();
    }
}
