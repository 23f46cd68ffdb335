package org.hanse.plugin.greeter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Who is new, and who has answered whom. */
@Dependent
class Welcomes {

    private static final Duration NEW = Duration.ofDays(30);

    private final EntityManager entities;

    @Inject
    Welcomes(EntityManager entities) {
        this.entities = entities;
    }

    void arrived(long member, Instant at) {
        if (entities.find(Newcomer.class, member) == null) {
            entities.persist(new Newcomer(member, at));
        }
    }

    boolean isNew(long member, Instant at) {
        Newcomer newcomer = entities.find(Newcomer.class, member);
        return newcomer != null && at.isBefore(newcomer.joined().plus(NEW));
    }

    /** Note that somebody answered a newcomer; return how many newcomers that member has answered. */
    long welcomed(WelcomeKey key) {
        if (entities.find(Welcome.class, key) == null) {
            entities.persist(new Welcome(key));
            entities.flush();
        }
        return count(key.greeter());
    }

    long count(long greeter) {
        return entities.createNamedQuery("greeter_welcome.count", Long.class)
                .setParameter("greeter", greeter)
                .getSingleResult();
    }

    Optional<Instant> joined(long member) {
        return Optional.ofNullable(entities.find(Newcomer.class, member)).map(Newcomer::joined);
    }

    void erase(long member) {
        entities.createQuery("delete from greeter_welcome w where w.greeter = :member or w.newcomer = :member")
                .setParameter("member", member)
                .executeUpdate();
        entities.createQuery("delete from greeter_newcomer n where n.member = :member")
                .setParameter("member", member)
                .executeUpdate();
    }
}
