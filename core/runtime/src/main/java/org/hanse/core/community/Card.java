package org.hanse.core.community;

import java.time.Instant;
import org.hanse.api.community.Community;
import org.hanse.api.community.CommunityPicture;
import org.hanse.api.community.JoinPolicy;
import org.hanse.api.community.Visibility;
import org.jspecify.annotations.Nullable;

/** A community as queries read it. */
public record Card(
        long id,
        String slug,
        String name,
        String summary,
        String language,
        int openness,
        JoinPolicy joining,
        int members,
        Instant created,
        @Nullable Instant archived,
        int colour,
        String avatar,
        String avatarText,
        String banner,
        String bannerText) {

    Community community() {
        return new Community(
                id,
                slug,
                name,
                summary,
                language,
                Visibility.values()[openness],
                joining,
                members,
                created,
                archived != null,
                colour,
                new CommunityPicture(avatar, avatarText),
                new CommunityPicture(banner, bannerText));
    }
}
