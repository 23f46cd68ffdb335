package org.hanse.core.community;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hanse.api.community.Standing;
import org.hanse.api.job.Job;
import org.hanse.api.security.Role;

/** Ends invitations that nobody answered in time, and forgets the addresses with them. */
class InvitationExpiry implements Job {

    private static final int AT_ONCE = 100;
    private static final Act RULE = new Act(0, "", Role.MEMBER);

    private final EntityManager entities;
    private final CommunityBook book;
    private final Standings standings;
    private final Clock clock;

    @Inject
    InvitationExpiry(EntityManager entities, CommunityBook book, Standings standings, Clock clock) {
        this.entities = entities;
        this.book = book;
        this.standings = standings;
        this.clock = clock;
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        entities.createNamedQuery("core_invitation.end-late")
                .setParameter("now", now)
                .executeUpdate();
        List<StandingEntity> late = entities.createNamedQuery("core_standing.expired", StandingEntity.class)
                .setParameter("before", now.minus(InvitationRules.LONGEST))
                .setMaxResults(AT_ONCE)
                .getResultList();
        for (StandingEntity row : late) {
            CommunityEntity community = book.locked(row.community());
            entities.refresh(row);
            if (row.state() == Standing.INVITED) {
                standings.move(community, row.member(), Standing.LEFT, RULE);
            }
        }
    }
}
