package org.hanse.core.forum;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.hanse.api.Slice;
import org.hanse.api.Window;
import org.hanse.api.forum.Forum;
import org.hanse.api.forum.Post.Kind;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Links;
import org.hanse.core.view.SafeHtml;
import org.hanse.core.view.View;

/** Puts the topic page together: the topic, its tags and a window of its posts are one query each. */
class TopicPages {

    static final int PAGE = 20;

    private final TopicReader topics;
    private final PostReader posts;
    private final TypeViews types;
    private final Links links;

    @Inject
    TopicPages(TopicReader topics, PostReader posts, TypeViews types, Links links) {
        this.topics = topics;
        this.posts = posts;
        this.types = types;
        this.links = links;
    }

    View page(Caller caller, TopicRow topic, Slice<PostRow> slice, Entry entry) {
        Map<String, Object> model = new HashMap<>();
        model.put("topic", topic);
        model.put("type", types.of(caller, topic.type()));
        model.put("tags", topics.tags(List.of(topic.id())).getOrDefault(topic.id(), List.of()));
        model.put("posts", views(caller, slice.items()));
        model.put("ids", slice.items().stream().map(PostRow::id).toList());
        model.put("earlier", address(topic, "before", slice.before()));
        model.put("later", address(topic, "after", slice.after()));
        model.put("writable", caller.can(Forum.WRITE, topic.community()));
        model.put("entry", entry);
        return new View("forum/topic.vm", model);
    }

    Slice<PostRow> posts(TopicRow topic, Window window) {
        return posts.posts(topic, window);
    }

    static List<PostView> views(Caller caller, List<PostRow> rows) {
        Map<Long, String> names =
                rows.stream().collect(Collectors.toMap(PostRow::id, PostRow::authorName, (first, second) -> first));
        return rows.stream()
                .map(row -> new PostView(
                        row,
                        SafeHtml.kept(row.html()),
                        row.replyTo() == null ? "" : names.getOrDefault(row.replyTo(), ""),
                        caller.is(row.author()),
                        row.kind() == Kind.COMMENT))
                .toList();
    }

    private String address(TopicRow topic, String side, OptionalLong key) {
        return key.isEmpty() ? "" : links.topic(topic.id()) + "?" + side + "=" + key.getAsLong();
    }

    /**
     * The reply form as it is shown.
     *
     * @param source what has been entered
     * @param inReplyTo the post to reply to, 0 for the topic
     * @param rule the message key of the rule that the text breaks, empty for none
     * @param refusal why it was refused otherwise, empty for nothing
     */
    record Entry(String source, long inReplyTo, String rule, String refusal) {

        static Entry blank(long inReplyTo) {
            return new Entry("", inReplyTo, "", "");
        }
    }
}
