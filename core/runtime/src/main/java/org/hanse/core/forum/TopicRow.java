package org.hanse.core.forum;

import java.time.Instant;
import org.hanse.api.forum.Topic;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Permission;
import org.hanse.api.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * A topic as queries read it, with what pages show of its community.
 *
 * @param revision grows with every change of the topic and of its posts, and with those of people's names
 * @param role what the caller is in its community, null for nobody
 * @param viewer the caller, if blocks hide somebody from the caller, whose pages are nobody else's then
 */
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
        long version,
        long revision,
        @Nullable Role role,
        @Nullable Long viewer) {

    /** Return whether the caller, who reads this, has a permission in its community. */
    boolean allows(Caller caller, Permission permission) {
        return caller.can(permission, community, role == null ? Role.GUEST : role);
    }

    Topic topic() {
        return new Topic(id, community, type, title, author, authorName, replies, created, active, version);
    }
}
