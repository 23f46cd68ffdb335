package org.hanse.core.forum;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An earlier text of a post, as its history shows it. */
public record Revision(
        long id,
        long author,
        @Nullable String authorName,
        @Nullable String authorAvatar,
        String field,
        String source,
        String comment,
        Instant created) {}
