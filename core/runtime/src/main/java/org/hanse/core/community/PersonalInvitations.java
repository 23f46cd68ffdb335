package org.hanse.core.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.Slice;
import org.hanse.api.Window;
import org.hanse.api.community.Communities;
import org.hanse.api.community.Standing;
import org.hanse.api.profile.Member;
import org.hanse.api.security.Caller;
import org.hanse.core.data.Keyset;
import org.hanse.core.security.Access;
import org.hanse.core.security.Sight;
import org.hanse.core.view.CoreWords;

/** Invitations of members: each is a standing. */
@ApplicationScoped
class PersonalInvitations {

    private static final int FOUND = 20;
    private static final int SHORTEST = 2;

    private final CommunityBook book;
    private final Standings standings;
    private final InvitationRules rules;
    private final EntityManager entities;

    @Inject
    PersonalInvitations(CommunityBook book, Standings standings, InvitationRules rules, EntityManager entities) {
        this.book = book;
        this.standings = standings;
        this.rules = rules;
        this.entities = entities;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    PersonalInvitations() {
        this(null, null, null, null);
    }

    /** Return members whose name has a word that begins so, and who do not belong to the community. */
    List<Member> found(Caller caller, long community, String words) {
        Access.demand(caller, Communities.INVITE, community);
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        if (wanted.length() < SHORTEST) {
            return List.of();
        }
        String plain = wanted.replaceAll("([!%_])", "!$1");
        return Sight.ofPeople(entities.createNamedQuery("core_standing.strangers", Member.class), caller)
                .setParameter("community", community)
                .setParameter("first", plain + "%")
                .setParameter("later", "% " + plain + "%")
                .setMaxResults(FOUND)
                .getResultList();
    }

    /** Invite a member; somebody who has asked is taken at once, if the caller may. */
    @Transactional
    public void invite(Caller caller, long id, long member, String note) {
        long actor = Access.member(caller);
        String said = Reason.checked(caller, note);
        CommunityEntity community = book.lock(caller, id, Communities.INVITE);
        rules.demandInviter(caller, community);
        if (Sight.ofPeople(entities.createNamedQuery("core_standing.is-member", Long.class), caller)
                .setParameter("member", member)
                .setMaxResults(1)
                .getResultList()
                .isEmpty()) {
            throw new HanseException(ErrorCode.NOT_FOUND, CoreWords.to(caller, "community.refused.no-member"));
        }
        Standing now = standings.of(id, member);
        boolean decides = caller.can(Communities.ADMIT, id);
        switch (now) {
            case ACTIVE, PAUSED -> throw conflict(caller, "community.refused.member-already");
            case INVITED -> throw conflict(caller, "community.refused.invited");
            case REQUESTED -> {
                if (!decides) {
                    throw conflict(caller, "community.refused.asked-already");
                }
                standings.move(community, member, Standing.ACTIVE, Act.of(actor, said));
            }
            case REMOVED, REFUSED, NONE, LEFT -> {
                if (!decides && (now == Standing.REFUSED || standings.isBarred(id, member))) {
                    throw conflict(caller, "community.refused.not-again");
                }
                rules.demandRoom(caller, id);
                standings.move(community, member, Standing.INVITED, Act.of(actor, said));
            }
        }
    }

    /** Return the members who are invited and have not answered: all for facilitators, for others those they invited. */
    Slice<Waiting> pending(Caller caller, long community, Window window) {
        book.require(caller, community);
        Access.demand(caller, Communities.INVITE, community);
        return Keyset.<Waiting>rising(Waiting::id)
                .read(
                        window,
                        side -> Sight.ofPeople(
                                        entities.createNamedQuery("core_standing.invited." + side, Waiting.class),
                                        caller)
                                .setParameter("community", community)
                                .setParameter("all", caller.can(Communities.ADMIT, community))
                                .setParameter("actor", caller.member().orElse(0)));
    }

    /** Take an invitation back. */
    @Transactional
    public void revoke(Caller caller, long id, long member) {
        long actor = Access.member(caller);
        CommunityEntity community = book.lock(caller, id, Communities.INVITE);
        StandingEntity row = standings
                .row(id, member)
                .filter(each -> each.state() == Standing.INVITED)
                .filter(each -> each.actor() == actor || caller.can(Communities.ADMIT, id))
                .orElseThrow(() -> conflict(caller, "community.refused.settled"));
        standings.move(community, row.member(), Standing.LEFT, Act.of(actor));
    }

    /** Return what the caller is invited to. */
    List<Call> calls(Caller caller) {
        TypedQuery<Call> query = Sight.ofPeople(entities.createNamedQuery("core_standing.calls", Call.class), caller);
        return query.setParameter("member", Access.member(caller))
                .setMaxResults(Window.MAX)
                .getResultList();
    }

    /** Answer an invitation, also to a community that only its members know of. */
    @Transactional
    public void answer(Caller caller, long id, boolean accepted) {
        long member = Access.member(caller);
        if (standings.of(id, member) != Standing.INVITED) {
            throw CommunityBook.notFound();
        }
        CommunityEntity community = book.lockOpen(caller, id);
        if (standings.of(id, member) != Standing.INVITED) {
            throw conflict(caller, "community.refused.settled");
        }
        standings.move(community, member, accepted ? Standing.ACTIVE : Standing.REFUSED, Act.of(member));
    }

    private static HanseException conflict(Caller caller, String key) {
        return new HanseException(ErrorCode.CONFLICT, CoreWords.to(caller, key));
    }
}
