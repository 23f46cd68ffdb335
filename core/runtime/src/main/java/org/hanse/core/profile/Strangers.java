package org.hanse.core.profile;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Role;

/** Readers who are nobody in particular, to see what such a reader sees. */
final class Strangers {

    /** No member has this id. */
    private static final long NOBODY = -1;

    /** Somebody who is signed in. */
    static final Caller MEMBER =
            new Caller(OptionalLong.of(NOBODY), "", Locale.ENGLISH, ZoneOffset.UTC, Map.of(), Set.of(), false);

    private Strangers() {}

    /** Return somebody who is signed in and belongs to some communities, with the language and zone of somebody else. */
    static Caller in(Caller like, Set<Long> communities) {
        return person(like, NOBODY, communities);
    }

    /** Return a member as reader, with the language and zone of somebody else. */
    static Caller person(Caller like, long member, Set<Long> communities) {
        Map<Long, Role> roles = communities.stream()
                .collect(Collectors.toUnmodifiableMap(community -> community, community -> Role.MEMBER));
        return new Caller(OptionalLong.of(member), "", like.locale(), like.zone(), roles, Set.of(), false);
    }
}
