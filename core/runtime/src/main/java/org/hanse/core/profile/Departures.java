package org.hanse.core.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hanse.api.profile.Member;
import org.hanse.api.profile.MemberDeparted;
import org.hanse.api.profile.MemberReturned;
import org.hanse.api.settings.Setting;
import org.hanse.api.settings.Settings;
import org.hanse.api.signal.Signals;

/** Who has left the organisation, as the host or an administrator says, and who is back. */
@ApplicationScoped
public class Departures {

    /** For how many days those who left stay in the directory. */
    static final Setting<Integer> SHOWN = Setting.number("leavers-shown-days", 0, 0, 365);

    /** After how many days those who left are erased, 0 for never. */
    static final Setting<Integer> KEPT = Setting.number("leavers-kept-days", 365, 0, 3650);

    private static final int SOME = 200;

    private final EntityManager entities;
    private final Listings listings;
    private final Settings settings;
    private final Signals signals;
    private final Clock clock;

    @Inject
    Departures(EntityManager entities, Listings listings, Settings settings, Signals signals, Clock clock) {
        this.entities = entities;
        this.listings = listings;
        this.settings = settings;
        this.signals = signals;
        this.clock = clock;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    protected Departures() {
        this(null, null, null, null, null);
    }

    /** Follow a host that says that somebody has left; return whether that is news of somebody who is known. */
    @Transactional
    public boolean left(String issuer, String subject) {
        Optional<Member> member = new Identity(issuer, subject).member(entities);
        return member.isPresent() && left(member.get().id(), 0, "");
    }

    /**
     * Note that a member has left.
     *
     * @param actor who says so
     * @param reason why, as administrators keep it
     * @return whether that is news
     */
    @Transactional
    public boolean left(long member, long actor, String reason) {
        if (entities.find(MemberEntity.class, member) == null || entities.find(DepartureEntity.class, member) != null) {
            return false;
        }
        Instant now = clock.instant();
        DepartureEntity departure = new DepartureEntity(member, actor, reason, now);
        departure.hideAfter(Duration.ofDays(settings.get(SHOWN)));
        departure.eraseAfter(Duration.ofDays(settings.get(KEPT)));
        entities.persist(departure);
        if (settings.get(SHOWN) == 0) {
            hide(departure, member);
        }
        signals.send(new MemberDeparted(member, now.toEpochMilli(), now));
        return true;
    }

    /** Return since when somebody is gone, and what follows; absent for those who are here. */
    public Optional<Departure> of(long member) {
        return Optional.ofNullable(entities.createNamedQuery("core_departure.row", Departure.class)
                .setParameter("member", member)
                .getSingleResultOrNull());
    }

    /** Take somebody up again where they left; return whether they had left. */
    @Transactional
    public boolean back(long member) {
        DepartureEntity departure = entities.find(DepartureEntity.class, member);
        if (departure == null) {
            return false;
        }
        boolean hidden = departure.hidden();
        entities.remove(departure);
        if (hidden) {
            listings.list(member, true);
        }
        Instant now = clock.instant();
        signals.send(new MemberReturned(member, now.toEpochMilli(), now));
        return true;
    }

    /** Take those out of the directory whose time there is over. */
    @Transactional
    public void hide() {
        entities.createNamedQuery("core_departure.to-hide", Long.class)
                .setParameter("now", clock.instant())
                .setMaxResults(SOME)
                .getResultList()
                .forEach(member -> hide(entities.find(DepartureEntity.class, member), member));
    }

    private void hide(DepartureEntity departure, long member) {
        departure.hide(listings.isListed(member));
        listings.list(member, false);
    }
}
