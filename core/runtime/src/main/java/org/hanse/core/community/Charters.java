package org.hanse.core.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.community.Communities;
import org.hanse.api.security.Caller;
import org.hanse.api.view.HtmlRenderer;
import org.hanse.core.data.Ids;
import org.hanse.core.security.Access;
import org.hanse.core.view.CoreWords;
import org.hanse.core.view.Writing;

/** The charters of communities: whoever knows of one reads it, its members agree to each version. */
@ApplicationScoped
class Charters {

    private static final int MOST_SHOWN = 50;

    private final CommunityBook book;
    private final EntityManager entities;
    private final HtmlRenderer renderer;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Charters(CommunityBook book, EntityManager entities, HtmlRenderer renderer, Ids ids, Clock clock) {
        this.book = book;
        this.entities = entities;
        this.renderer = renderer;
        this.ids = ids;
        this.clock = clock;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    Charters() {
        this(null, null, null, null, null);
    }

    /** Return the charter that holds, absent where there is none. The caller knows of the community. */
    Optional<Charter> current(long community) {
        CommunityEntity entity = entities.find(CommunityEntity.class, community);
        return entity == null ? Optional.empty() : version(community, entity.charter());
    }

    /** Return what editing begins with: another one means that somebody has published meanwhile. */
    String edition(long community) {
        return edition(book.read(community));
    }

    private static String edition(CommunityEntity community) {
        return community.charter() + (community.isBinding() ? "-binding" : "");
    }

    Optional<Charter> version(long community, int number) {
        return Optional.ofNullable(entities.createNamedQuery("core_charter.version", Charter.class)
                .setParameter("community", community)
                .setParameter("number", number)
                .getSingleResultOrNull());
    }

    /** Return the versions without their texts, the latest first. */
    List<Charter> versions(long community) {
        return entities.createNamedQuery("core_charter.versions", Charter.class)
                .setParameter("community", community)
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }

    /** Return whether a caller has agreed to a version. */
    boolean isAgreed(Caller caller, long community, int number) {
        return caller.member().isPresent()
                && !entities.createNamedQuery("core_charter_consent.of", Long.class)
                        .setParameter("community", community)
                        .setParameter("member", caller.member().getAsLong())
                        .setParameter("number", number)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty();
    }

    /** Return how many members have agreed to a version. */
    long agreed(long community, int number) {
        return entities.createNamedQuery("core_charter_consent.count", Long.class)
                .setParameter("community", community)
                .setParameter("number", number)
                .setMaxResults(1)
                .getSingleResult();
    }

    /**
     * Publish a new version, which everybody is asked to agree to again; a text that has not changed only says whether it
     * is binding.
     *
     * @param binding whether nobody writes who has not agreed
     * @param edition what the editing began with, empty to replace whatever holds
     * @throws HanseException CONFLICT if somebody else has published meanwhile
     */
    @Transactional
    public void publish(Caller caller, long id, String text, boolean binding, String edition) {
        long author = Access.member(caller);
        String source = Prose.checked(caller, text);
        CommunityEntity community = book.lock(caller, id, Communities.CHARTER);
        if (!edition.isEmpty() && !edition.equals(edition(community))) {
            throw new HanseException(ErrorCode.CONFLICT, CoreWords.to(caller, "community.refused.published"));
        }
        boolean same =
                version(id, community.charter()).map(Charter::source).orElse("").equals(source);
        community.hold(source.isEmpty() ? 0 : community.charter(), binding);
        if (!same && !source.isEmpty()) {
            int number = versions(id).stream().findFirst().map(Charter::number).orElse(0) + 1;
            community.hold(number, binding);
            entities.persist(new CharterEntity(
                    ids.next(),
                    id,
                    number,
                    source,
                    Writing.rendered(renderer, caller, source),
                    author,
                    clock.instant().truncatedTo(ChronoUnit.MICROS)));
        }
    }

    /** Agree to the version that holds; one that holds no more is refused, for it is another text. */
    @Transactional
    public void agree(Caller caller, long id, int number) {
        long member = Access.member(caller);
        book.require(caller, id);
        CommunityEntity community = book.locked(id);
        if (number < 1 || community.charter() != number) {
            throw new HanseException(ErrorCode.CONFLICT, CoreWords.to(caller, "community.refused.charter"));
        }
        if (!isAgreed(caller, id, number)) {
            entities.persist(new ConsentEntity(
                    ids.next(), id, member, number, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        }
    }
}
