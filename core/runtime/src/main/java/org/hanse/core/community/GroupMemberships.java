package org.hanse.core.community;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;

/** Lets people come and go with their groups at the host, when they sign in. */
@ApplicationScoped
public class GroupMemberships {

    private static final int REMEMBERED = 10_000;
    private static final Duration TRUSTED = Duration.ofMinutes(10);

    private final GroupFollowing following;
    private final Cache<Long, Set<String>> followed = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(TRUSTED)
            .build();

    @Inject
    GroupMemberships(GroupFollowing following) {
        this.following = following;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    protected GroupMemberships() {
        this(null);
    }

    /** Make memberships follow the groups that the host puts somebody in; the same groups are looked up now and then. */
    public void follow(long member, Set<String> groups) {
        if (!groups.equals(followed.getIfPresent(member))) {
            following.follow(member, groups);
            followed.put(member, groups);
        }
    }

    /** Look everybody up again, because a community has other rules. */
    void forget() {
        followed.invalidateAll();
    }
}
