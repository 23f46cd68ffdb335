package org.hanse.core.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.community.Communities;
import org.hanse.api.community.OwnerAppointed;
import org.hanse.api.community.Standing;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Role;
import org.hanse.api.signal.Signals;
import org.hanse.core.data.Ids;
import org.hanse.core.security.Access;
import org.hanse.core.view.CoreWords;

/** Who is what in a community: roles, removals, and handing it over. Nobody acts on those who rank as high as they do. */
@ApplicationScoped
class Roster {

    private final CommunityBook book;
    private final Standings standings;
    private final Joining joining;
    private final Signals signals;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Roster(CommunityBook book, Standings standings, Joining joining, Signals signals, Ids ids, Clock clock) {
        this.book = book;
        this.standings = standings;
        this.joining = joining;
        this.signals = signals;
        this.ids = ids;
        this.clock = clock;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    Roster() {
        this(null, null, null, null, null, null);
    }

    /** Return the roles that a caller may give in a community, up to the caller's own. */
    List<Role> offered(Caller caller, long community) {
        Role own = own(caller, community);
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.GUEST && role.compareTo(own) <= 0)
                .toList();
    }

    /** Return whether a caller may act on a member of a role. */
    boolean reaches(Caller caller, long community, Role role) {
        Role own = own(caller, community);
        return own == Role.OWNER || role.compareTo(own) < 0;
    }

    /** Give a member another role. */
    @Transactional
    public void give(Caller caller, long id, long member, Role role) {
        long actor = Access.member(caller);
        book.lock(caller, id, Communities.ROLES);
        MembershipEntity stay = reached(caller, id, member);
        if (!offered(caller, id).contains(role)) {
            throw new HanseException(ErrorCode.FORBIDDEN, CoreWords.to(caller, "community.refused.rank"));
        }
        if (stay.role() != role) {
            joining.demandOtherOwner(caller, id, member);
            tell(caller, stay, role);
            standings.promote(stay, role, Act.of(actor));
        }
    }

    /** Administrators act from outside: that they change who owns a community is on record with what else they do. */
    private void tell(Caller caller, MembershipEntity stay, Role role) {
        if (role == Role.OWNER && caller.administrator()) {
            signals.send(new OwnerAppointed(
                    stay.community(),
                    ids.next(),
                    stay.member(),
                    stay.role(),
                    Access.member(caller),
                    clock.instant().truncatedTo(ChronoUnit.MICROS)));
        }
    }

    /** End somebody's membership, and keep why. */
    @Transactional
    public void remove(Caller caller, long id, long member, String reason) {
        long actor = Access.member(caller);
        String said = Reason.checked(caller, reason);
        book.require(caller, id);
        Access.demand(caller, Communities.ROLES, id);
        CommunityEntity community = book.locked(id);
        if (actor == member) {
            throw new HanseException(ErrorCode.CONFLICT, CoreWords.to(caller, "community.refused.self"));
        }
        reached(caller, id, member);
        joining.demandOtherOwner(caller, id, member);
        standings.move(community, member, Standing.REMOVED, Act.of(actor, said));
    }

    /** Make a member the owner in the caller's place; who hands over stays a facilitator. */
    @Transactional
    public void handOver(Caller caller, long id, long member) {
        long actor = Access.member(caller);
        book.lock(caller, id);
        if (own(caller, id) != Role.OWNER) {
            throw new HanseException(ErrorCode.FORBIDDEN, CoreWords.to(caller, "security.refused.role"));
        }
        MembershipEntity heir = stay(caller, id, member);
        if (actor != member && heir.role() != Role.OWNER) {
            tell(caller, heir, Role.OWNER);
            standings.promote(heir, Role.OWNER, Act.of(actor));
        }
        standings
                .stay(id, actor)
                .filter(own -> actor != member && own.role() == Role.OWNER)
                .ifPresent(own -> standings.promote(own, Role.STEWARD, Act.of(actor)));
    }

    private MembershipEntity reached(Caller caller, long community, long member) {
        MembershipEntity stay = stay(caller, community, member);
        if (!caller.is(member) && !reaches(caller, community, stay.role())) {
            throw new HanseException(ErrorCode.FORBIDDEN, CoreWords.to(caller, "community.refused.rank"));
        }
        return stay;
    }

    private MembershipEntity stay(Caller caller, long community, long member) {
        return standings
                .stay(community, member)
                .orElseThrow(() ->
                        new HanseException(ErrorCode.NOT_FOUND, CoreWords.to(caller, "community.refused.no-member")));
    }

    /** The caller's role as it is now: what the request began with may have been taken away since. */
    private Role own(Caller caller, long community) {
        if (caller.administrator()) {
            return Role.OWNER;
        }
        return caller.member().isEmpty()
                ? Role.GUEST
                : standings
                        .stay(community, caller.member().getAsLong())
                        .map(MembershipEntity::role)
                        .orElse(Role.GUEST);
    }
}
