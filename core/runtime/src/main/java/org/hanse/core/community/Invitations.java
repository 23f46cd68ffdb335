package org.hanse.core.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.Slice;
import org.hanse.api.Window;
import org.hanse.api.community.Communities;
import org.hanse.api.security.Caller;
import org.hanse.api.signal.Signals;
import org.hanse.core.data.Ids;
import org.hanse.core.data.Keyset;
import org.hanse.core.security.Access;

/** Invitations that whoever has their token may use: by mail, and by link. */
@ApplicationScoped
class Invitations {

    private final CommunityBook book;
    private final InvitationRules rules;
    private final EntityManager entities;
    private final Signals signals;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Invitations(
            CommunityBook book, InvitationRules rules, EntityManager entities, Signals signals, Ids ids, Clock clock) {
        this.book = book;
        this.rules = rules;
        this.entities = entities;
        this.signals = signals;
        this.ids = ids;
        this.clock = clock;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    Invitations() {
        this(null, null, null, null, null, null);
    }

    /** Return those that have not ended, the latest first: all for facilitators, for others their own. */
    Slice<Invitation> pending(Caller caller, long community, Window window) {
        book.require(caller, community);
        Access.demand(caller, Communities.INVITE, community);
        return Keyset.<Invitation>falling(Invitation::id).read(window, side -> rows(side, caller, community));
    }

    private TypedQuery<Invitation> rows(String side, Caller caller, long community) {
        return entities.createNamedQuery("core_invitation." + side, Invitation.class)
                .setParameter("community", community)
                .setParameter("now", now())
                .setParameter("all", caller.can(Communities.ADMIT, community))
                .setParameter("inviter", caller.member().orElse(0));
    }

    /** Invite whoever reads the mail of an address. */
    @Transactional
    public void mail(Caller caller, long id, String address, String note) {
        long inviter = Access.member(caller);
        String to = rules.address(caller, address);
        String said = Reason.checked(caller, note);
        CommunityEntity community = book.lock(caller, id, Communities.INVITE);
        rules.demandMail(caller);
        rules.demandInviter(caller, community);
        rules.demandDay(caller, inviter);
        rules.demandRoom(caller, id);
        rules.demandNew(caller, id, to);
        Instant now = now();
        InvitationEntity invitation =
                new InvitationEntity(ids.next(), id, inviter, said, 1, now, now.plus(InvitationRules.LONGEST));
        invitation.address(to);
        entities.persist(invitation);
        signals.send(new InvitationToSend(invitation.id(), ids.next()));
    }

    /** Make a link for so many people and days; it is shown this once. */
    @Transactional
    public Token link(Caller caller, long id, int most, int days) {
        long inviter = Access.member(caller);
        CommunityEntity community = book.lock(caller, id, Communities.INVITE);
        rules.demandInviter(caller, community);
        rules.demandRoom(caller, id);
        rules.checkLink(caller, id, most, days);
        Instant now = now();
        InvitationEntity invitation =
                new InvitationEntity(ids.next(), id, inviter, "", most, now, now.plus(days, ChronoUnit.DAYS));
        Token token = Token.create(invitation.id());
        invitation.seal(token);
        entities.persist(invitation);
        return token;
    }

    /** Send a mail again; the link in the one before ends. */
    @Transactional
    public void again(Caller caller, long id, long invitation) {
        rules.demandMail(caller);
        InvitationEntity found = own(caller, id, invitation);
        if (found.email() == null) {
            throw notFound();
        }
        rules.demandRest(caller, found);
        rules.demandDay(caller, found.inviter());
        found.resend(now());
        signals.send(new InvitationToSend(invitation, ids.next()));
    }

    /** End an invitation before it is used. */
    @Transactional
    public void revoke(Caller caller, long id, long invitation) {
        own(caller, id, invitation).end(now());
    }

    private InvitationEntity own(Caller caller, long id, long invitation) {
        long member = Access.member(caller);
        book.lock(caller, id, Communities.INVITE);
        InvitationEntity found = entities.find(InvitationEntity.class, invitation, LockModeType.PESSIMISTIC_WRITE);
        boolean known = found != null
                && found.community() == id
                && found.isOpen(now())
                && (found.inviter() == member || caller.can(Communities.ADMIT, id));
        if (!known) {
            throw notFound();
        }
        return found;
    }

    private static HanseException notFound() {
        return new HanseException(ErrorCode.NOT_FOUND, "There is no such invitation.");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
