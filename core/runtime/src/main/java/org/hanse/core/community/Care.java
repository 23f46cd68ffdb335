package org.hanse.core.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.hanse.api.community.Communities;
import org.hanse.api.security.Caller;
import org.hanse.core.security.Access;

/** Whom facilitators should look after: newcomers without a reply, and members who fade. */
@ApplicationScoped
class Care {

    private static final int SHOWN = 20;
    private static final Period NEW = Period.ofDays(60);
    private static final Period UNSEEN = Period.ofDays(45);

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    Care(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    Care() {
        this(null, null);
    }

    /** Return members whose first topic waits for a reply, those who have waited longest first. */
    List<Newcomer> newcomers(Caller caller, long community) {
        Access.demand(caller, Communities.ADMIT, community);
        Instant since = today().minus(NEW).atStartOfDay(ZoneOffset.UTC).toInstant();
        return entities.createNamedQuery("core_presence.unanswered", Newcomer.class)
                .setParameter("community", community)
                .setParameter("since", since)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** Return members who have not been seen for a while and did not say that they are away, the longest first. */
    List<Fading> fading(Caller caller, long community) {
        Access.demand(caller, Communities.ADMIT, community);
        return entities.createNamedQuery("core_presence.fading", Fading.class)
                .setParameter("community", community)
                .setParameter("since", today().minus(UNSEEN))
                .setMaxResults(SHOWN)
                .getResultList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
