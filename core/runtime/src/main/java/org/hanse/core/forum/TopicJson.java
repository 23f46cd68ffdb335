package org.hanse.core.forum;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.hanse.api.Slice;
import org.hanse.core.data.Windows;
import org.jspecify.annotations.Nullable;

/**
 * A topic in JSON.
 *
 * @param page the absolute address of the page that people see
 */
public record TopicJson(
        String id,
        URI page,
        String community,
        String communitySlug,
        String communityName,
        String language,
        String type,
        String title,
        String author,
        String authorName,
        int replies,
        boolean closed,
        Instant created,
        Instant active,
        int version,
        List<String> tags) {

    static TopicJson of(TopicRow row, List<String> tags, URI page) {
        return new TopicJson(
                Long.toString(row.id()),
                page,
                Long.toString(row.community()),
                row.communitySlug(),
                row.communityName(),
                row.language(),
                row.type(),
                row.title(),
                Long.toString(row.author()),
                row.authorName(),
                row.replies(),
                row.closed() != null,
                row.created(),
                row.active(),
                Math.toIntExact(row.version()),
                tags);
    }

    /** A part of a list, with the keys that lead on. */
    public record Listing(
            List<TopicJson> items,
            @Nullable String before,
            @Nullable String after) {

        static Listing of(Slice<TopicJson> slice) {
            return new Listing(slice.items(), Windows.key(slice.before()), Windows.key(slice.after()));
        }
    }
}
