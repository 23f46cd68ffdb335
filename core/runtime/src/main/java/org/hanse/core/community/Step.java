package org.hanse.core.community;

import java.time.Instant;
import org.hanse.api.community.Standing;
import org.hanse.api.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * A step of somebody's membership, as histories show it.
 *
 * @param name whose, null if that member is forgotten
 * @param actor who made it, 0 for a rule of the community
 * @param actorName their name, null for a rule or somebody who is forgotten
 */
public record Step(
        long id,
        long member,
        @Nullable String name,
        Standing from,
        Standing to,
        Role role,
        long actor,
        @Nullable String actorName,
        String reason,
        Instant at) {

    /** Return the key of the words for it. */
    public String key() {
        return from == to ? "community.step.role" : "community.step." + to;
    }

    /** Return whether the member did it. */
    public boolean isOwnDoing() {
        return actor == member;
    }
}
