package org.hanse.core.forum;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.hanse.api.Slice;
import org.hanse.api.forum.Post;
import org.hanse.api.forum.Post.Kind;
import org.hanse.core.data.Windows;
import org.jspecify.annotations.Nullable;

/**
 * A post in JSON.
 *
 * @param page the absolute address of its permalink
 * @param html its text, safe to show as it is
 */
public record PostJson(
        String id,
        URI page,
        String topic,
        Kind kind,
        String author,
        String authorName,
        @Nullable String inReplyTo,
        String html,
        int score,
        boolean accepted,
        Instant created,
        int version) {

    static PostJson of(Post post, URI page) {
        return new PostJson(
                Long.toString(post.id()),
                page,
                Long.toString(post.topic()),
                post.kind(),
                Long.toString(post.author()),
                post.authorName(),
                Windows.key(post.inReplyTo()),
                post.body().markup(),
                post.score(),
                post.accepted(),
                post.created(),
                Math.toIntExact(post.version()));
    }

    /** A part of a topic, with the keys that lead on. */
    public record Listing(
            List<PostJson> items,
            @Nullable String before,
            @Nullable String after) {

        static Listing of(Slice<PostJson> slice) {
            return new Listing(slice.items(), Windows.key(slice.before()), Windows.key(slice.after()));
        }
    }
}
