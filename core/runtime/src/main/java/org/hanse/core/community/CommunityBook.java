package org.hanse.core.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Optional;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.community.Community;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Permission;
import org.hanse.core.security.Access;
import org.hanse.core.security.Sight;
import org.hanse.core.view.CoreWords;

/** Finds communities among those that a caller may know of, to read and to change. */
@ApplicationScoped
class CommunityBook {

    private final EntityManager entities;

    @Inject
    CommunityBook(EntityManager entities) {
        this.entities = entities;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    CommunityBook() {
        this(null);
    }

    Optional<Community> find(Caller caller, String slug) {
        return single(cards("core_community.by-slug", caller).setParameter("slug", slug));
    }

    Optional<Community> find(Caller caller, long id) {
        return single(cards("core_community.by-id", caller).setParameter("id", id));
    }

    Community require(Caller caller, String slug) {
        return find(caller, slug).orElseThrow(CommunityBook::notFound);
    }

    Community require(Caller caller, long id) {
        return find(caller, id).orElseThrow(CommunityBook::notFound);
    }

    /** Return a community in which the caller has a permission. */
    Community require(Caller caller, String slug, Permission permission) {
        Community community = require(caller, slug);
        Access.demand(caller, permission, community.id());
        return community;
    }

    TypedQuery<Card> cards(String query, Caller caller) {
        return Sight.ofCards(entities.createNamedQuery(query, Card.class), caller);
    }

    private static Optional<Community> single(TypedQuery<Card> query) {
        return Optional.ofNullable(query.getSingleResultOrNull()).map(Card::community);
    }

    /** Lock a community that the caller knows of, so that what it counts and who is in it change one after the other. */
    CommunityEntity lock(Caller caller, long id) {
        require(caller, id);
        return lockOpen(caller, id);
    }

    /** Lock a community whose caller has a permission there. */
    CommunityEntity lock(Caller caller, long id, Permission permission) {
        require(caller, id);
        Access.demand(caller, permission, id);
        return lockOpen(caller, id);
    }

    /** Lock a community that the caller need not know of, because something else says that it may be changed. */
    CommunityEntity lockOpen(Caller caller, long id) {
        CommunityEntity community = locked(id);
        if (community.isArchived()) {
            throw new HanseException(ErrorCode.CONFLICT, CoreWords.to(caller, "community.refused.archived"));
        }
        return community;
    }

    /** Read a community that the caller may know of, to show more than its card. */
    CommunityEntity read(long id) {
        CommunityEntity community = entities.find(CommunityEntity.class, id);
        if (community == null) {
            throw notFound();
        }
        return community;
    }

    /** Lock a community, archived or not. */
    CommunityEntity locked(long id) {
        CommunityEntity community = entities.find(CommunityEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (community == null) {
            throw notFound();
        }
        return community;
    }

    static HanseException notFound() {
        return new HanseException(ErrorCode.NOT_FOUND, "There is no such community.");
    }
}
