package org.hanse.core.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hanse.api.badge.BadgeAwarded;
import org.hanse.api.badge.BadgeRule;
import org.hanse.api.badge.Earned;
import org.hanse.api.signal.Signal;
import org.hanse.api.signal.Signals;
import org.hanse.core.data.Ids;

/** Awards what a rule finds earned. */
@ApplicationScoped
class RuleEvaluation {

    private final EntityManager entities;
    private final Signals signals;
    private final Ids ids;

    @Inject
    RuleEvaluation(EntityManager entities, Signals signals, Ids ids) {
        this.entities = entities;
        this.signals = signals;
        this.ids = ids;
    }

    /** Ask a rule about a signal if it watches signals of that class, and store who has earned its badge. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void evaluate(Rule rule, Signal signal) {
        earned(rule.rule(), signal).stream()
                .filter(earned -> isMember(earned.member()) && !has(earned.member(), rule.badge()))
                .forEach(earned -> award(rule.badge(), earned));
    }

    @SuppressWarnings("unchecked")
    private static List<Earned> earned(BadgeRule<?> rule, Signal signal) {
        return rule.trigger() == signal.getClass() ? ((BadgeRule<Signal>) rule).evaluate(signal) : List.of();
    }

    /** Accounts that are gone, and mistakes of rules, earn nothing. */
    private boolean isMember(long member) {
        return entities.createNamedQuery("core_award.member", Long.class)
                        .setParameter("member", member)
                        .getSingleResultOrNull()
                != null;
    }

    private boolean has(long member, String badge) {
        return entities.createNamedQuery("core_award.exists", Long.class)
                        .setParameter("badge", badge)
                        .setParameter("member", member)
                        .getSingleResultOrNull()
                != null;
    }

    private void award(String badge, Earned earned) {
        AwardEntity award = new AwardEntity(ids.next(), badge, earned);
        entities.persist(award);
        // Two deliveries at once: the unique key stops the second here, and it finds the award when it comes again.
        entities.flush();
        signals.send(new BadgeAwarded(award.id(), award.version(), badge, earned.member(), earned.at()));
    }
}
