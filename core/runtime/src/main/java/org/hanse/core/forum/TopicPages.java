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
import org.hanse.core.view.Piece;
import org.hanse.core.view.SafeHtml;
import org.hanse.core.view.View;

/** Puts the topic page together. Its head and its posts are kept for as long as the topic stays at its revision, the posts for those from whom nobody is hidden. */
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

    View page(Caller caller, TopicRow topic, Window window, Entry entry) {
        boolean writable = topic.allows(caller, Forum.WRITE);
        Map<String, Object> model = new HashMap<>();
        model.put("topic", topic);
        model.put("head", new Piece("forum/head.vm", topic.id(), topic.revision(), () -> head(caller, topic)));
        PostsShown shown = new PostsShown(topic.id(), window, topic.language(), writable && topic.closed() == null);
        model.put(
                "posts",
                new Piece(
                        "forum/posts.vm", shown, topic.revision(), () -> posts(topic, shown), topic.viewer() == null));
        model.put("writable", writable);
        model.put("entry", entry);
        return new View("forum/topic.vm", model);
    }

    private Map<String, Object> head(Caller caller, TopicRow topic) {
        return Map.of(
                "topic", topic,
                "type", types.of(caller, topic.type()),
                "tags", topics.tags(List.of(topic.id())).getOrDefault(topic.id(), List.of()));
    }

    private Map<String, Object> posts(TopicRow topic, PostsShown shown) {
        Slice<PostRow> slice = posts.posts(topic, shown.window());
        return Map.of(
                "topic", topic,
                "posts", views(slice.items()),
                "ids", slice.items().stream().map(PostRow::id).toList(),
                "earlier", address(topic, "before", slice.before()),
                "later", address(topic, "after", slice.after()),
                "open", shown.open());
    }

    /** The posts of a page, and whether they are shown with a way to reply. */
    private record PostsShown(long topic, Window window, String language, boolean open) {}

    static List<PostView> views(List<PostRow> rows) {
        Map<Long, String> names =
                rows.stream().collect(Collectors.toMap(PostRow::id, PostRow::authorName, (first, second) -> first));
        return rows.stream()
                .map(row -> new PostView(
                        row,
                        SafeHtml.kept(row.html()),
                        row.replyTo() == null ? "" : names.getOrDefault(row.replyTo(), ""),
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
