package org.hanse.core.forum;

import java.util.List;
import java.util.Optional;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.forum.Forum;
import org.hanse.api.forum.NewTopic;
import org.jspecify.annotations.Nullable;

/** What a client sends to open a topic. */
public record TopicBody(
        @Nullable String community,
        @Nullable String type,
        @Nullable String title,
        @Nullable String source,
        @Nullable List<String> tags,
        @Nullable String about) {

    NewTopic asked() {
        return new NewTopic(
                id("community", community),
                type == null ? Forum.DISCUSSION : type,
                title == null ? "" : title,
                source == null ? "" : source,
                tags == null ? List.of() : tags,
                Optional.ofNullable(about));
    }

    static long id(String field, @Nullable String text) {
        try {
            return Long.parseLong(String.valueOf(text));
        } catch (NumberFormatException e) {
            throw new HanseException(
                    ErrorCode.BAD_REQUEST, "%s: send an id, such as \"1234567890\"".formatted(field), e);
        }
    }
}
