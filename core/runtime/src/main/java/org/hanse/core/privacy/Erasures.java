package org.hanse.core.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.privacy.Erasure;
import org.hanse.api.privacy.ErasureMode;
import org.hanse.api.privacy.MemberErased;
import org.hanse.api.profile.Member;
import org.hanse.api.profile.Members;
import org.hanse.api.security.Caller;
import org.hanse.api.settings.Setting;
import org.hanse.api.signal.Signals;
import org.hanse.core.data.Ids;
import org.hanse.core.view.CoreWords;

/** Who is to be forgotten, and who was: the list that a restored backup is compared with. */
@ApplicationScoped
public class Erasures {

    /** For how many days members can change their mind. */
    static final Setting<Integer> DAYS = Setting.number("erasure-days", 7, 0, 90);

    private static final Duration AGAIN = Duration.ofMinutes(10);
    /** Longer than a listener takes to hear of something. */
    private static final Duration SETTLING = Duration.ofMinutes(2);

    private static final int MOST = 100;

    private final EntityManager entities;
    private final Members members;
    private final Signals signals;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Erasures(EntityManager entities, Members members, Signals signals, Ids ids, Clock clock) {
        this.entities = entities;
        this.members = members;
        this.signals = signals;
        this.ids = ids;
        this.clock = clock;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    protected Erasures() {
        this(null, null, null, null, null);
    }

    /**
     * Ask for somebody to be forgotten.
     *
     * @param reason why, where it is not oneself
     * @param wait for how long it can be taken back
     * @return when it is due
     * @throws HanseException NOT_FOUND if there is no such member, CONFLICT if it was asked for already
     */
    @Transactional
    public Instant ask(Caller caller, long member, ErasureMode mode, String reason, Duration wait) {
        Member whom = members.find(member)
                .orElseThrow(() -> new HanseException(ErrorCode.NOT_FOUND, "There is no such member."));
        if (waiting(member).isPresent()) {
            throw new HanseException(ErrorCode.CONFLICT, CoreWords.to(caller, "privacy.refused.erasure"));
        }
        Asked asked = new Asked(member, caller.member().orElse(0), reason, clock.instant());
        Instant due = clock.instant().plus(wait);
        entities.persist(new ErasureEntity(ids.next(), asked, whom.name(), mode, due));
        return due;
    }

    /** Erase somebody again whom a restored backup brought back; return whether there was such a member. */
    @Transactional
    public boolean again(ErasureLedger.Line line) {
        Optional<Member> back = members.find(line.member());
        boolean wanted = back.isPresent() && waiting(line.member()).isEmpty();
        if (wanted) {
            Asked asked = new Asked(line.member(), 0, "", clock.instant());
            entities.persist(new ErasureEntity(ids.next(), asked, back.get().name(), line.mode(), clock.instant()));
        }
        return wanted;
    }

    /**
     * Take back what has not begun: the person what the person asked for, others what others did.
     *
     * @return whether there was something
     */
    @Transactional
    public boolean cancel(Caller caller, long member) {
        boolean own = caller.is(member);
        List<ErasureEntity> waiting = entities
                .createNamedQuery("core_erasure.waiting", ErasureEntity.class)
                .setParameter("member", member)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .filter(erasure -> erasure.isOwn() == own)
                .toList();
        waiting.forEach(ErasureEntity::cancel);
        return !waiting.isEmpty();
    }

    /** Return what is to happen to a member, if anything. */
    public Optional<ErasureRow> waiting(long member) {
        return entities
                .createNamedQuery("core_erasure.open", ErasureRow.class)
                .setParameter("member", member)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Return the latest erasures, latest first. */
    public List<ErasureRow> latest() {
        return before(Long.MAX_VALUE);
    }

    /** Return erasures before one, latest first. */
    public List<ErasureRow> before(long id) {
        return entities.createNamedQuery("core_erasure.latest", ErasureRow.class)
                .setParameter("key", id)
                .setMaxResults(MOST)
                .getResultList();
    }

    List<Long> due() {
        return entities.createNamedQuery("core_erasure.due", Long.class)
                .setParameter("now", clock.instant())
                .setMaxResults(MOST)
                .getResultList();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Erasure> begin(long id) {
        return Optional.ofNullable(entities.find(ErasureEntity.class, id))
                .filter(ErasureEntity::begin)
                .map(ErasureEntity::erasure);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void done(long id) {
        ErasureEntity erasure = entities.find(ErasureEntity.class, id);
        erasure.done(clock.instant(), SETTLING);
        if (erasure.isDone()) {
            signals.send(new MemberErased(
                    erasure.erasure().member(), 1, erasure.erasure().mode()));
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void failed(long id, String why) {
        entities.find(ErasureEntity.class, id).failed(why, clock.instant().plus(AGAIN));
    }
}
