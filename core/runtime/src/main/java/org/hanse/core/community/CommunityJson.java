package org.hanse.core.community;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.hanse.api.Slice;
import org.hanse.api.community.Community;
import org.hanse.api.community.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * A community in JSON.
 *
 * @param page the absolute address of the page that people see
 */
public record CommunityJson(
        String id,
        URI page,
        String slug,
        String name,
        String summary,
        String language,
        Visibility visibility,
        int members,
        Instant created) {

    static CommunityJson of(Community from, URI page) {
        return new CommunityJson(
                Long.toString(from.id()),
                page,
                from.slug(),
                from.name(),
                from.summary(),
                from.language(),
                from.visibility(),
                from.members(),
                from.created());
    }

    /** A part of a list, with the keys that lead on. */
    public record Listing(
            List<CommunityJson> items,
            @Nullable String before,
            @Nullable String after) {

        static Listing of(Slice<CommunityJson> slice) {
            return new Listing(
                    slice.items(),
                    slice.before().isPresent() ? Long.toString(slice.before().getAsLong()) : null,
                    slice.after().isPresent() ? Long.toString(slice.after().getAsLong()) : null);
        }
    }
}
