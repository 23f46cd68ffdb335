package org.hanse.core.notification;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hanse.api.notification.Audience;
import org.hanse.api.notification.Notification;
import org.hanse.api.notification.Subject;
import org.hanse.api.signal.Signal;
import org.jspecify.annotations.Nullable;

/**
 * A notification on its way to its members: a signal, so that it commits with the act and outlives the process. Of an
 * audience each one tells a batch and sends the next.
 *
 * @param subject its own id
 * @param version 1, it does not change
 * @param after the last member of the audience who has been told
 * @param at when the act happened
 */
record Notice(
        long subject,
        long version,
        String type,
        Subject about,
        List<Long> members,
        @Nullable Audience audience,
        @Nullable Long actor,
        @Nullable Long community,
        String similar,
        Set<Long> except,
        long after,
        Instant at)
        implements Signal {

    static Notice of(long id, Notification given, Instant now) {
        return new Notice(
                id,
                1,
                given.type(),
                given.subject(),
                given.members(),
                given.audience().orElse(null),
                given.actor().isPresent() ? given.actor().getAsLong() : null,
                given.community().isPresent() ? given.community().getAsLong() : null,
                given.similar(),
                given.except(),
                0,
                now);
    }

    /** Return the rest of it, for the audience after a member. */
    Notice goingOn(long id, long told) {
        return new Notice(id, version, type, about, List.of(), audience, actor, community, similar, except, told, at);
    }
}
