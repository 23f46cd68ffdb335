package org.hanse.core.forum;

import java.time.Instant;
import org.hanse.api.forum.Topic;
import org.jspecify.annotations.Nullable;

/** A topic as queries read it, with what pages show of its community. */
public record TopicRow(
        long id,
        long community,
        String communitySlug,
        String communityName,
        String language,
        String type,
        String title,
        long author,
        String authorName,
        int replies,
        Instant created,
        Instant active,
        long lastPost,
        @Nullable Instant closed,
        long version) {

    Topic topic() {
        return new Topic(id, community, type, title, author, authorName, replies, created, active, version);
    }
}
