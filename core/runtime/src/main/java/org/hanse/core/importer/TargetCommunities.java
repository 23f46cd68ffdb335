package org.hanse.core.importer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.hanse.api.community.Communities;
import org.hanse.api.community.Community;
import org.hanse.api.community.NewCommunity;
import org.hanse.api.security.Caller;
import org.hanse.core.profile.Arrivals;

/** The communities that imports write to. */
@ApplicationScoped
class TargetCommunities {

    private static final String OWNER = "Import";

    private final Communities communities;
    private final Arrivals members;
    private final Clock clock;

    @Inject
    TargetCommunities(Communities communities, Arrivals members, Clock clock) {
        this.communities = communities;
        this.members = members;
        this.clock = clock;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    TargetCommunities() {
        this(null, null, null);
    }

    Optional<Community> find(String slug) {
        return communities.find(administrator(OptionalLong.empty()), slug);
    }

    /** Create a community; a member that stands for imports owns it until an administrator names another. */
    @Transactional
    Community create(NewCommunity given) {
        long owner = members.imported("hanse", "owner", OWNER, clock.instant());
        return communities.create(administrator(OptionalLong.of(owner)), given);
    }

    private static Caller administrator(OptionalLong member) {
        return new Caller(member, OWNER, Locale.ENGLISH, ZoneOffset.UTC, Map.of(), Set.of(), true);
    }
}
