package org.hanse.core.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hanse.api.community.MemberJoined;
import org.hanse.api.community.MemberLeft;
import org.hanse.api.community.MembershipChanged;
import org.hanse.api.community.Standing;
import org.hanse.api.security.Role;
import org.hanse.api.signal.Signals;
import org.hanse.core.data.Ids;

/**
 * Moves people from one standing to the next, keeps the stays that grant access in step, and tells of it. Within the
 * transaction of its caller, which has locked the community.
 */
@ApplicationScoped
class Standings {

    private final EntityManager entities;
    private final PresenceBook presences;
    private final Ids ids;
    private final Clock clock;
    private final Signals signals;

    @Inject
    Standings(EntityManager entities, PresenceBook presences, Ids ids, Clock clock, Signals signals) {
        this.entities = entities;
        this.presences = presences;
        this.ids = ids;
        this.clock = clock;
        this.signals = signals;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    Standings() {
        this(null, null, null, null, null);
    }

    /** Return where somebody stands; a node that knows no standings yet may have written a stay alone. */
    Standing of(long community, long member) {
        return row(community, member)
                .map(StandingEntity::state)
                .orElseGet(() -> stay(community, member).isPresent() ? Standing.ACTIVE : Standing.NONE);
    }

    Optional<StandingEntity> row(long community, long member) {
        return Optional.ofNullable(entities.createNamedQuery("core_standing.of", StandingEntity.class)
                .setParameter("community", community)
                .setParameter("member", member)
                .getSingleResultOrNull());
    }

    /**
     * Return whether somebody was removed and nobody has let them in since; where they stand does not tell, for they may
     * have asked, declined or left again.
     */
    boolean isBarred(long community, long member) {
        return entities.createNamedQuery("core_transition.last-entry", Standing.class)
                .setParameter("community", community)
                .setParameter("member", member)
                .setMaxResults(1)
                .getResultList()
                .contains(Standing.REMOVED);
    }

    /** Return the stay of a member, absent for everybody else. */
    Optional<MembershipEntity> stay(long community, long member) {
        return Optional.ofNullable(entities.createNamedQuery("core_membership.current", MembershipEntity.class)
                .setParameter("community", community)
                .setParameter("member", member)
                .getSingleResultOrNull());
    }

    /** Move somebody, or return false where the one standing does not follow the other. */
    boolean move(CommunityEntity community, long member, Standing to, Act act) {
        Standing from = of(community.id(), member);
        if (!Lifecycle.allows(from, to)) {
            return false;
        }
        Instant now = now();
        StandingEntity row = row(community.id(), member).orElseGet(() -> enrol(community.id(), member));
        row.move(to, act, now);
        Optional<MembershipEntity> stay = stay(community.id(), member);
        Act known = new Act(
                act.actor(), act.reason(), stay.map(MembershipEntity::role).orElse(act.role()));
        follow(community, member, to, stay, act, now);
        tell(community.id(), member, from, to, known, now);
        return true;
    }

    private StandingEntity enrol(long community, long member) {
        StandingEntity row = new StandingEntity(ids.next(), community, member);
        entities.persist(row);
        return row;
    }

    private void follow(
            CommunityEntity community,
            long member,
            Standing to,
            Optional<MembershipEntity> stay,
            Act act,
            Instant now) {
        if (to.isMember() && stay.isEmpty()) {
            entities.persist(new MembershipEntity(ids.next(), community.id(), member, act.role(), now));
            community.gain();
            presences
                    .of(community.id(), member, LocalDate.ofInstant(now, ZoneOffset.UTC))
                    .see(LocalDate.ofInstant(now, ZoneOffset.UTC));
            signals.send(new MemberJoined(community.id(), now.toEpochMilli(), member, now));
        } else if (!to.isMember() && stay.isPresent()) {
            stay.get().end(now);
            community.lose();
            // What somebody promised as a member ends with the membership.
            entities.createNamedQuery("core_invitation.end-of")
                    .setParameter("now", now)
                    .setParameter("community", community.id())
                    .setParameter("inviter", member)
                    .executeUpdate();
            signals.send(new MemberLeft(community.id(), now.toEpochMilli(), member, now));
        }
    }

    /** Keep a change of role in the history too. */
    void promote(MembershipEntity stay, Role role, Act act) {
        stay.take(role);
        Standing standing = of(stay.community(), stay.member());
        tell(stay.community(), stay.member(), standing, standing, new Act(act.actor(), act.reason(), role), now());
    }

    private void tell(long community, long member, Standing from, Standing to, Act act, Instant now) {
        long id = ids.next();
        TransitionEntity step = new TransitionEntity(id, community, member, from, to, act, now);
        entities.persist(step);
        Role role = to.isMember() ? act.role() : Role.GUEST;
        signals.send(new MembershipChanged(community, id, member, act.actor(), from, to, role, now));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
