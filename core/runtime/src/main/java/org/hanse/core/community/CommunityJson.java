package org.hanse.core.community;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.hanse.api.Slice;
import org.hanse.api.community.Community;
import org.hanse.api.community.JoinPolicy;
import org.hanse.api.community.Visibility;
import org.hanse.api.view.Links;
import org.hanse.core.data.Windows;
import org.jspecify.annotations.Nullable;

/**
 * A community in JSON.
 *
 * @param page the absolute address of the page that people see
 * @param avatar the path of its avatar in the largest size, empty without one
 * @param banner that of its banner
 */
public record CommunityJson(
        String id,
        URI page,
        String slug,
        String name,
        String summary,
        String language,
        Visibility visibility,
        JoinPolicy joining,
        int members,
        Instant created,
        boolean archived,
        int colour,
        String avatar,
        String banner) {

    static CommunityJson of(Community from, URI page, Links links) {
        return new CommunityJson(
                Long.toString(from.id()),
                page,
                from.slug(),
                from.name(),
                from.summary(),
                from.language(),
                from.visibility(),
                from.joining(),
                from.members(),
                from.created(),
                from.archived(),
                from.colour(),
                Look.AVATAR.address(links, from),
                Look.BANNER.address(links, from));
    }

    /** A part of a list, with the keys that lead on. */
    public record Listing(
            List<CommunityJson> items,
            @Nullable String before,
            @Nullable String after) {

        static Listing of(Slice<CommunityJson> slice) {
            return new Listing(slice.items(), Windows.key(slice.before()), Windows.key(slice.after()));
        }
    }
}
