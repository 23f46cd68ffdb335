package org.hanse.core.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.community.Communities;
import org.hanse.api.community.JoinPolicy;
import org.hanse.api.security.Caller;
import org.hanse.api.settings.Setting;
import org.hanse.api.settings.Settings;
import org.hanse.core.feed.Sites;
import org.hanse.core.mail.Strangers;
import org.hanse.core.view.CoreWords;

/** Who may invite how many, and for how long. */
@ApplicationScoped
class InvitationRules {

    /** The longest that an invitation is good for. */
    static final Duration LONGEST = Duration.ofDays(90);

    /** How many invitations somebody mails within a day, to all communities together, whatever became of them. */
    static final Setting<Integer> MAILS = Setting.number("invitation-mails-a-day", 200, 1, 5000);

    /** For so long a mail is not sent again. */
    private static final Duration REST = Duration.ofHours(1);

    private static final int MOST_OF_MEMBERS = 10;
    private static final int MOST_OF_FACILITATORS = 5000;
    private static final int LONGEST_ADDRESS = 254;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;<>\"\\p{Cc}]+@[^\\s@,;<>\"\\p{Cc}]+");

    private final EntityManager entities;
    private final Strangers strangers;
    private final Sites sites;
    private final Settings settings;
    private final Clock clock;

    @Inject
    InvitationRules(EntityManager entities, Strangers strangers, Sites sites, Settings settings, Clock clock) {
        this.entities = entities;
        this.strangers = strangers;
        this.sites = sites;
        this.settings = settings;
        this.clock = clock;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    InvitationRules() {
        this(null, null, null, null, null);
    }

    /** Return whether mail can be sent, with an address in it that leads here. */
    boolean mails() {
        return strangers.areReached() && sites.known().isPresent();
    }

    /** Return how many people a caller's link is for at most, and how many invitations the caller has at once. */
    int mostPeople(Caller caller, long community) {
        return caller.can(Communities.ADMIT, community) ? MOST_OF_FACILITATORS : MOST_OF_MEMBERS;
    }

    /** Return whether a caller may invite: where facilitators decide who comes in, only they do. */
    boolean invites(Caller caller, long community, JoinPolicy joining) {
        boolean decided = joining == JoinPolicy.REQUEST || joining == JoinPolicy.RULE;
        return caller.can(decided ? Communities.ADMIT : Communities.INVITE, community);
    }

    void demandInviter(Caller caller, CommunityEntity community) {
        if (!invites(caller, community.id(), community.joining())) {
            throw refused(ErrorCode.FORBIDDEN, caller, "community.refused.inviter");
        }
    }

    void demandMail(Caller caller) {
        if (!mails()) {
            throw refused(ErrorCode.CONFLICT, caller, "community.refused.no-mail");
        }
    }

    /** Refuse more mails within a day than the inviter may send: Hanse is no way to write to strangers. */
    void demandDay(Caller caller, long inviter) {
        int most = settings.get(MAILS);
        long mailed = entities.createNamedQuery("core_invitation.count-mailed", Long.class)
                .setParameter("inviter", inviter)
                .setParameter("since", clock.instant().minus(Duration.ofDays(1)))
                .setMaxResults(1)
                .getSingleResult();
        if (mailed >= most) {
            throw new HanseException(ErrorCode.CONFLICT, CoreWords.to(caller, "community.refused.mails-a-day", most));
        }
    }

    void demandRest(Caller caller, InvitationEntity invitation) {
        if (!invitation.isRested(clock.instant().minus(REST))) {
            throw refused(ErrorCode.CONFLICT, caller, "community.refused.mailed-lately");
        }
    }

    /** Refuse more invitations at once than the caller may have. */
    void demandRoom(Caller caller, long community) {
        long pending = entities.createNamedQuery("core_invitation.count-of", Long.class)
                        .setParameter("community", community)
                        .setParameter("inviter", caller.member().orElse(0))
                        .setMaxResults(1)
                        .getSingleResult()
                + entities.createNamedQuery("core_standing.count-invited-by", Long.class)
                        .setParameter("community", community)
                        .setParameter("actor", caller.member().orElse(0))
                        .setMaxResults(1)
                        .getSingleResult();
        if (pending >= mostPeople(caller, community)) {
            throw new HanseException(
                    ErrorCode.CONFLICT,
                    CoreWords.to(caller, "community.refused.many-invitations", mostPeople(caller, community)));
        }
    }

    void demandNew(Caller caller, long community, String address) {
        boolean again = !entities.createNamedQuery("core_invitation.same", Long.class)
                .setParameter("community", community)
                .setParameter("email", address)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        if (again) {
            throw refused(ErrorCode.CONFLICT, caller, "community.refused.invited");
        }
    }

    void checkLink(Caller caller, long community, int most, int days) {
        int limit = mostPeople(caller, community);
        if (most < 1 || most > limit || days < 1 || days > LONGEST.toDays()) {
            throw new HanseException(
                    ErrorCode.INVALID, CoreWords.to(caller, "community.refused.link", limit, LONGEST.toDays()));
        }
    }

    String address(Caller caller, String given) {
        String address = given.strip().toLowerCase(Locale.ROOT);
        if (address.length() > LONGEST_ADDRESS || !ADDRESS.matcher(address).matches()) {
            throw new HanseException(
                    ErrorCode.INVALID, CoreWords.to(caller, "community.refused.address", given.strip()));
        }
        return address;
    }

    private static HanseException refused(ErrorCode code, Caller caller, String key) {
        return new HanseException(code, CoreWords.to(caller, key));
    }
}
