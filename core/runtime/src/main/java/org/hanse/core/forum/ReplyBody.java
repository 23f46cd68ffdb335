package org.hanse.core.forum;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What a client sends to reply. */
public record ReplyBody(
        @Nullable String inReplyTo, @Nullable String source) {

    OptionalLong target() {
        return inReplyTo == null ? OptionalLong.empty() : OptionalLong.of(TopicBody.id("inReplyTo", inReplyTo));
    }

    String text() {
        return source == null ? "" : source;
    }
}
