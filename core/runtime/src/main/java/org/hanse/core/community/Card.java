package org.hanse.core.community;

import java.time.Instant;
import org.hanse.api.community.Community;
import org.hanse.api.community.Visibility;

/** A community as queries read it. */
public record Card(
        long id,
        String slug,
        String name,
        String summary,
        String language,
        int openness,
        int members,
        Instant created) {

    Community community() {
        return new Community(id, slug, name, summary, language, Visibility.values()[openness], members, created);
    }
}
