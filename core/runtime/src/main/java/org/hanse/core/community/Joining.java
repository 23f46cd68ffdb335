package org.hanse.core.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.community.Standing;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Role;
import org.hanse.core.security.Access;
import org.hanse.core.view.CoreWords;

/** What people do about their own membership. */
@ApplicationScoped
class Joining {

    /** For so long a request that was refused is not asked again. */
    private static final Duration REFUSAL = Duration.ofDays(30);

    private final CommunityBook book;
    private final Standings standings;
    private final GroupRules rules;
    private final EntityManager entities;
    private final Clock clock;

    @Inject
    Joining(CommunityBook book, Standings standings, GroupRules rules, EntityManager entities, Clock clock) {
        this.book = book;
        this.standings = standings;
        this.rules = rules;
        this.entities = entities;
        this.clock = clock;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    Joining() {
        this(null, null, null, null, null);
    }

    /** Return where the caller stands, who need not be signed in. */
    public Standing standing(Caller caller, long community) {
        return caller.member().isEmpty()
                ? Standing.NONE
                : standings.of(community, caller.member().getAsLong());
    }

    @Transactional
    public Standing join(Caller caller, long id, String reason) {
        long member = Access.member(caller);
        String said = Reason.checked(caller, reason);
        CommunityEntity community = book.lock(caller, id);
        Standing now = standings.of(id, member);
        return switch (now) {
            case ACTIVE -> now;
            case PAUSED, INVITED -> moved(caller, community, Standing.ACTIVE, Act.of(member));
            case NONE, REQUESTED, LEFT, REMOVED, REFUSED -> enter(caller, community, now, Act.of(member, said));
        };
    }

    private Standing enter(Caller caller, CommunityEntity community, Standing now, Act act) {
        Standing to = switch (community.joining()) {
            case OPEN -> Standing.ACTIVE;
            case REQUEST -> Standing.REQUESTED;
            case INVITE_ONLY -> throw refused(caller, "community.refused.invite-only");
            case RULE -> {
                if (!rules.admits(community.id(), caller.groups())) {
                    throw refused(caller, "community.refused.rule");
                }
                yield Standing.ACTIVE;
            }
        };
        // Whoever was removed does not walk in again.
        Standing asked = standings.isBarred(community.id(), act.actor()) ? Standing.REQUESTED : to;
        if (now == asked) {
            return now;
        }
        if (asked == Standing.REQUESTED) {
            demandPause(caller, community.id(), act.actor());
        }
        return moved(caller, community, asked, act);
    }

    private void demandPause(Caller caller, long community, long member) {
        standings
                .row(community, member)
                .filter(row -> row.state() == Standing.REFUSED && !row.isOwnDoing())
                .filter(row -> row.since().plus(REFUSAL).isAfter(clock.instant()))
                .ifPresent(row -> {
                    throw new HanseException(ErrorCode.CONFLICT, CoreWords.to(caller, "community.refused.lately"));
                });
    }

    private Standing moved(Caller caller, CommunityEntity community, Standing to, Act act) {
        if (!standings.move(community, act.actor(), to, act)) {
            throw new HanseException(ErrorCode.CONFLICT, CoreWords.to(caller, "community.refused.standing"));
        }
        return to;
    }

    /** Leave, take a request back or decline an invitation: whatever there is to end. */
    @Transactional
    public void leave(Caller caller, long id) {
        long member = Access.member(caller);
        book.require(caller, id);
        // Nobody is kept in a community because it is archived.
        CommunityEntity community = book.locked(id);
        switch (standings.of(id, member)) {
            case ACTIVE, PAUSED -> {
                demandOtherOwner(caller, id, member);
                moved(caller, community, Standing.LEFT, Act.of(member));
            }
            case REQUESTED -> moved(caller, community, Standing.LEFT, Act.of(member));
            case INVITED -> moved(caller, community, Standing.REFUSED, Act.of(member));
            case NONE, LEFT, REMOVED, REFUSED -> {}
        }
    }

    /** Be away for a while, or be back. */
    @Transactional
    public void pause(Caller caller, long id, boolean away) {
        long member = Access.member(caller);
        CommunityEntity community = book.lock(caller, id);
        Standing to = away ? Standing.PAUSED : Standing.ACTIVE;
        Standing now = standings.of(id, member);
        if (now != to) {
            if (!now.isMember()) {
                throw refused(caller, "community.refused.stranger");
            }
            moved(caller, community, to, Act.of(member));
        }
    }

    /** A community is never without an owner. */
    void demandOtherOwner(Caller caller, long community, long member) {
        boolean owns = standings
                .stay(community, member)
                .map(MembershipEntity::role)
                .filter(Role.OWNER::equals)
                .isPresent();
        if (owns && !hasOtherOwner(community, member)) {
            String key = caller.is(member) ? "community.refused.owner" : "community.refused.last-owner";
            throw new HanseException(ErrorCode.CONFLICT, CoreWords.to(caller, key));
        }
    }

    private boolean hasOtherOwner(long community, long member) {
        return !entities.createNamedQuery("core_membership.other-owner", Long.class)
                .setParameter("community", community)
                .setParameter("member", member)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private static HanseException refused(Caller caller, String key) {
        return new HanseException(ErrorCode.FORBIDDEN, CoreWords.to(caller, key));
    }
}
