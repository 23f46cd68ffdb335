package org.hanse.core.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.community.Communities;
import org.hanse.api.community.Community;
import org.hanse.api.community.JoinPolicy;
import org.hanse.api.community.Standing;
import org.hanse.api.profile.Blocks;
import org.hanse.api.profile.Member;
import org.hanse.api.profile.Members;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Role;
import org.hanse.core.security.Access;
import org.hanse.core.view.CoreWords;

/** Lets in whoever shows the token of an invitation, to a community that they need not know of otherwise. */
@ApplicationScoped
class Guests {

    private final CommunityBook book;
    private final Standings standings;
    private final Members members;
    private final Blocks blocks;
    private final EntityManager entities;
    private final Clock clock;

    @Inject
    Guests(
            CommunityBook book,
            Standings standings,
            Members members,
            Blocks blocks,
            EntityManager entities,
            Clock clock) {
        this.book = book;
        this.standings = standings;
        this.members = members;
        this.blocks = blocks;
        this.entities = entities;
        this.clock = clock;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    Guests() {
        this(null, null, null, null, null, null);
    }

    /** What somebody reads who opens an invitation. */
    record Card(Community community, String inviter, String note) {}

    /** Return what a token invites to; a wrong one and one that has ended look alike. */
    Card read(Caller caller, String token) {
        InvitationEntity invitation = Token.parse(token)
                .flatMap(parsed -> find(parsed, LockModeType.NONE))
                .orElseThrow(() -> ended(caller));
        Community community = Optional.ofNullable(entities.find(CommunityEntity.class, invitation.community()))
                .map(CommunityEntity::community)
                .orElseThrow(() -> ended(caller));
        String inviter = members.find(invitation.inviter())
                .filter(member -> !blocks.between(caller, member.id()))
                .map(Member::name)
                .orElse("");
        return new Card(community, inviter, invitation.note());
    }

    /** Join by a token. The community is locked first, so that a link for ten lets in ten. */
    @Transactional
    public Community accept(Caller caller, String token) {
        long member = Access.member(caller);
        Token parsed = Token.parse(token).orElseThrow(() -> ended(caller));
        long id =
                find(parsed, LockModeType.NONE).map(InvitationEntity::community).orElseThrow(() -> ended(caller));
        CommunityEntity community = book.lockOpen(caller, id);
        InvitationEntity invitation =
                find(parsed, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> ended(caller));
        if (!stands(caller, community, standings.of(id, member), invitation.inviter())) {
            throw ended(caller);
        }
        if (enter(caller, community, member, invitation.inviter())) {
            invitation.use(now());
        }
        return community.community();
    }

    /**
     * An invitation is good while its inviter could still give it. Who belongs no more has no open ones; who never did
     * is an administrator.
     */
    private boolean stands(Caller caller, CommunityEntity community, Standing guest, long inviter) {
        boolean decided = community.joining() == JoinPolicy.REQUEST
                || community.joining() == JoinPolicy.RULE
                || guest == Standing.REFUSED;
        Role lowest = caller.rules().lowest(decided ? Communities.ADMIT : Communities.INVITE, community.id());
        return standings
                .stay(community.id(), inviter)
                .map(stay -> stay.role().compareTo(lowest) >= 0)
                .orElse(true);
    }

    /** The history says who invited; a member already uses nothing up. */
    private boolean enter(Caller caller, CommunityEntity community, long member, long inviter) {
        Standing standing = standings.of(community.id(), member);
        if (standing != Standing.INVITED && standings.isBarred(community.id(), member)) {
            throw new HanseException(ErrorCode.FORBIDDEN, CoreWords.to(caller, "community.refused.removed"));
        }
        switch (standing) {
            case ACTIVE, PAUSED -> {
                return false;
            }
            case NONE, LEFT, REFUSED, REMOVED -> standings.move(community, member, Standing.INVITED, Act.of(inviter));
            case INVITED, REQUESTED -> {}
        }
        return standings.move(community, member, Standing.ACTIVE, Act.of(member));
    }

    private Optional<InvitationEntity> find(Token token, LockModeType lock) {
        InvitationEntity found = entities.find(InvitationEntity.class, token.invitation(), lock);
        if (found != null && lock != LockModeType.NONE) {
            entities.refresh(found, lock);
        }
        return Optional.ofNullable(found)
                .filter(invitation -> invitation.isOpen(now()) && invitation.opensWith(token.secret()));
    }

    private static HanseException ended(Caller caller) {
        return new HanseException(ErrorCode.NOT_FOUND, CoreWords.to(caller, "community.refused.ended"));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
