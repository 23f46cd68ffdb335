package org.hanse.core.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.profile.Audience;
import org.hanse.api.security.Caller;
import org.hanse.core.data.Ids;
import org.hanse.core.security.Access;
import org.hanse.core.view.CoreWords;

/** What people offer and look for. After its last day a statement is shown to nobody but its author. */
@ApplicationScoped
class Offers {

    private static final int MOST = 30;
    private static final int LONGEST = 300;
    private static final int MOST_YEARS = 1;

    private final EntityManager entities;
    private final Audiences audiences;
    private final ProfileEditing editing;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Offers(EntityManager entities, Audiences audiences, ProfileEditing editing, Ids ids, Clock clock) {
        this.entities = entities;
        this.audiences = audiences;
        this.editing = editing;
        this.ids = ids;
        this.clock = clock;
    }

    /** Return what a caller sees of several people today; people without any are absent. */
    Map<Long, List<Offer>> of(Caller caller, Collection<Long> members) {
        return ProfileSight.bind(entities.createNamedQuery("core_offer.seen", Offer.class), caller, Map.of())
                .setParameter("members", members)
                .setParameter("today", today(caller))
                .setMaxResults(MOST * members.size())
                .getResultStream()
                .collect(Collectors.groupingBy(Offer::member));
    }

    /** Return all of a member's own, past ones too. */
    List<Offer> own(long member) {
        return entities.createNamedQuery("core_offer.own", Offer.class)
                .setParameter("member", member)
                .setMaxResults(MOST)
                .getResultList();
    }

    LocalDate today(Caller caller) {
        return LocalDate.now(clock.withZone(caller.zone()));
    }

    /** Store a statement of the caller's, a new one under the id 0. */
    @Transactional
    public void store(Caller caller, long id, boolean sought, String text, LocalDate until, AudienceChoice seen) {
        long member = Access.member(caller);
        LocalDate today = today(caller);
        boolean fits = !text.isBlank()
                && text.length() <= LONGEST
                && !until.isBefore(today)
                && !until.isAfter(today.plusYears(MOST_YEARS));
        if (!fits || id == 0 && own(member).size() >= MOST) {
            throw new HanseException(ErrorCode.INVALID, CoreWords.to(caller, "profile.offer.problem"));
        }
        OfferEntity row = id == 0 ? created(member) : require(member, id);
        row.become(sought, text, until);
        // A statement has no default that somebody else could change: who sees it is always said.
        AudienceChoice said =
                seen.level().isPresent() ? seen : new AudienceChoice(Optional.of(Audience.MEMBERS), seen.communities());
        audiences.choose(member, Items.offer(row.id()), AudienceChoice.DEFAULT, said);
        editing.changed(member);
    }

    private OfferEntity created(long member) {
        OfferEntity row = new OfferEntity(ids.next(), member);
        entities.persist(row);
        return row;
    }

    /** Remove a statement of the caller's. */
    @Transactional
    public void remove(Caller caller, long id) {
        long member = Access.member(caller);
        entities.remove(require(member, id));
        audiences.forget(member, Items.offer(id));
        editing.changed(member);
    }

    private OfferEntity require(long member, long id) {
        OfferEntity row = entities.createNamedQuery("core_offer.to-change", OfferEntity.class)
                .setParameter("member", member)
                .setParameter("id", id)
                .getSingleResultOrNull();
        if (row == null) {
            throw new HanseException(ErrorCode.NOT_FOUND, "There is no such statement of yours.");
        }
        return row;
    }
}
