package org.hanse.core.profile;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.host.HostUser;
import org.hanse.api.profile.Member;
import org.hanse.api.search.DocumentChanged;
import org.hanse.api.signal.Signals;
import org.hanse.core.data.Ids;
import org.hanse.core.data.UnitOfWork;

/** Knows people again by issuer and subject, and makes members of those who come for the first time. */
@ApplicationScoped
public class Arrivals {

    private static final int REMEMBERED = 10_000;
    private static final Duration TRUSTED = Duration.ofMinutes(10);

    private final UnitOfWork work;
    private final EntityManager current;
    private final Departures departures;
    private final Signals signals;
    private final Ids ids;
    private final Clock clock;
    private final Cache<Identity, Known> known = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(TRUSTED)
            .build();

    private record Known(long member, HostPerson person) {}

    /** Create the bean. */
    @Inject
    public Arrivals(
            UnitOfWork work, EntityManager current, Departures departures, Signals signals, Ids ids, Clock clock) {
        this.work = work;
        this.departures = departures;
        this.signals = signals;
        this.current = current;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Return the member that a person is, created at the first request of that person; follows what the host says of the
     * person.
     *
     * <p>Works in a transaction of its own, so that several first requests at once agree on one member.
     */
    public long memberFor(HostUser user) {
        Identity identity = new Identity(user.issuer(), user.subject());
        HostPerson person = HostPerson.of(user);
        Known remembered = known.getIfPresent(identity);
        if (remembered != null && remembered.person().equals(person)) {
            return remembered.member();
        }
        long member = arrive(identity, person);
        known.put(identity, new Known(member, person));
        return member;
    }

    /**
     * Return the member whom an import knows under a key, created now if need be, in the current transaction.
     *
     * @param source where the member comes from, such as a plugin's id and a site
     * @param key the key at the source
     * @param name the display name
     * @param created when the account was created
     */
    public long imported(String source, String key, String name, Instant created) {
        Identity identity = new Identity("import:" + source, key);
        HostPerson person = new HostPerson(MemberEntity.shortened(name.isBlank() ? key : name), null, "", "");
        return identity.member(current)
                .map(Member::id)
                .orElseGet(() -> create(current, identity, person, ids.at(created), created));
    }

    /** Know nobody as a member any more, once the current transaction has committed. */
    void forget(long member, UnitOfWork work) {
        work.afterCommit(() -> known.asMap().values().removeIf(each -> each.member() == member));
    }

    private long arrive(Identity identity, HostPerson person) {
        try {
            return inTransaction(entities -> findOrCreate(entities, identity, person));
        } catch (PersistenceException | HanseException e) {
            // Another request of the same person, or of another node, was first: it is there now.
            return inTransaction(entities -> findOrCreate(entities, identity, person));
        }
    }

    private long findOrCreate(EntityManager entities, Identity identity, HostPerson person) {
        Optional<Member> member = identity.member(entities);
        if (member.isEmpty()) {
            long created = create(entities, identity, person, ids.next(), clock.instant());
            signals.send(new DocumentChanged(created, 0, PersonDocuments.KIND));
            return created;
        }
        MemberEntity known = entities.find(MemberEntity.class, member.get().id());
        departures.back(known.id());
        if (known.follow(person)) {
            signals.send(new DocumentChanged(known.id(), known.version(), PersonDocuments.KIND));
            entities.createNamedQuery("core_names.changed").executeUpdate();
        }
        return known.id();
    }

    private long create(EntityManager entities, Identity identity, HostPerson person, long id, Instant created) {
        MemberEntity member = new MemberEntity(id, person, created);
        entities.persist(member);
        entities.persist(new IdentityEntity(ids.next(), identity, member));
        return id;
    }

    private <T> T inTransaction(Function<EntityManager, T> task) {
        try {
            return work.call(TxType.REQUIRES_NEW, thrown -> true, () -> task.apply(work.entityManager()));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new HanseException(ErrorCode.INTERNAL, "a member cannot be stored", e);
        }
    }
}
