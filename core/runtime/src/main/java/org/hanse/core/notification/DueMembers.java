package org.hanse.core.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hanse.api.HanseException;
import org.hanse.core.mail.MailRoute;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes through members for whom something is due: one for whom it fails comes again and takes nothing from others. */
@ApplicationScoped
class DueMembers {

    private static final Logger LOG = LoggerFactory.getLogger(DueMembers.class);
    private static final int SOME = 200;

    private final EntityManager entities;
    private final MailRoute route;
    private final Clock clock;

    @Inject
    DueMembers(EntityManager entities, MailRoute route, Clock clock) {
        this.entities = entities;
        this.route = route;
        this.clock = clock;
    }

    /** What happens to one of them, in a transaction of its own. */
    @FunctionalInterface
    interface Act {
        /** Do it. */
        void to(long member, Instant now);
    }

    /**
     * Go through some of them, as long as mail is sent at all.
     *
     * @param query finds them, with the parameter {@code now}
     * @param what is due, for the log
     * @param act brings it
     * @param later makes it due later
     */
    void each(String query, String what, Act act, Act later) {
        if (!route.isOpen()) {
            return;
        }
        // Databases keep microseconds.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Long> members = entities.createNamedQuery(query, Long.class)
                .setParameter("now", now)
                .setMaxResults(SOME)
                .getResultList();
        for (long member : members) {
            try {
                act.to(member, now);
            } catch (HanseException | PersistenceException e) {
                LOG.warn("{} for member {} waits", what, member, e);
                later.to(member, now);
            }
        }
    }
}
