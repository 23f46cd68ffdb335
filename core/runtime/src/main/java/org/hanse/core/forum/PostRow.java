package org.hanse.core.forum;

import java.time.Instant;
import java.util.OptionalLong;
import org.hanse.api.forum.Post;
import org.hanse.api.forum.Post.Kind;
import org.hanse.api.view.Html;
import org.jspecify.annotations.Nullable;

/** A post as queries read it. */
public record PostRow(
        long id,
        long topic,
        Kind kind,
        long author,
        String authorName,
        String authorAvatar,
        @Nullable Long replyTo,
        String html,
        int score,
        boolean accepted,
        Instant created,
        @Nullable Instant edited,
        long version) {

    Instant lastWritten() {
        return edited == null ? created : edited;
    }

    Post post(Html body) {
        OptionalLong inReplyTo = replyTo == null ? OptionalLong.empty() : OptionalLong.of(replyTo);
        return new Post(id, topic, kind, author, authorName, inReplyTo, body, score, accepted, created, version);
    }
}
