package org.hanse.core.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Set;
import java.util.TreeSet;
import org.hanse.api.community.Standing;
import org.hanse.api.security.Role;

/** Makes memberships follow groups. */
@ApplicationScoped
class GroupFollowing {

    private static final Act RULE = new Act(0, "", Role.MEMBER);

    private final CommunityBook book;
    private final Standings standings;
    private final GroupRules rules;

    @Inject
    GroupFollowing(CommunityBook book, Standings standings, GroupRules rules) {
        this.book = book;
        this.standings = standings;
        this.rules = rules;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    GroupFollowing() {
        this(null, null, null);
    }

    /** Everything is looked at again once the community is locked; locks are taken in one order. */
    @Transactional(TxType.REQUIRES_NEW)
    public void follow(long member, Set<String> groups) {
        Set<Long> joined = new TreeSet<>(rules.toJoin(member, groups));
        Set<Long> left = new TreeSet<>(rules.toLeave(member, groups));
        Set<Long> all = new TreeSet<>(joined);
        all.addAll(left);
        for (long community : all) {
            CommunityEntity locked = book.locked(community);
            Standing now = standings.of(community, member);
            if (joined.contains(community) && !now.isMember() && !standings.isBarred(community, member)) {
                standings.move(locked, member, Standing.ACTIVE, RULE);
            } else if (left.contains(community) && now.isMember()) {
                standings.move(locked, member, Standing.LEFT, RULE);
            }
        }
    }
}
