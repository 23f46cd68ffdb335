package org.hanse.core.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.security.Caller;
import org.hanse.core.data.Ids;
import org.hanse.core.security.Access;
import org.hanse.core.view.CoreWords;

/**
 * What members look for in the directory again and again. Words and filters are kept, never whom they found: each look
 * finds what its reader may see then.
 */
@ApplicationScoped
class SavedSearches {

    /** As many as a list beside the directory takes. */
    static final int MOST = 20;

    private final EntityManager entities;
    private final Ids ids;

    @Inject
    SavedSearches(EntityManager entities, Ids ids) {
        this.entities = entities;
        this.ids = ids;
    }

    /** Return those of a member, the oldest first. */
    List<SavedSearch> own(long member) {
        return entities.createNamedQuery("core_saved_search.own", SavedSearch.class)
                .setParameter("member", member)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Keep one for the caller; the same twice is kept once, under its first name. */
    @Transactional
    public void save(Caller caller, String name, PeopleAsked asked) {
        long member = Access.member(caller);
        String called = name.strip();
        String query = asked.from("").query();
        boolean fits = !called.isEmpty()
                && called.length() <= SavedSearchEntity.LONGEST_NAME
                && !asked.isPlain()
                && query.length() <= SavedSearchEntity.LONGEST;
        if (!fits) {
            throw new HanseException(
                    ErrorCode.INVALID, CoreWords.to(caller, "profile.search.problem", SavedSearchEntity.LONGEST_NAME));
        }
        List<SavedSearch> own = own(member);
        if (own.stream().anyMatch(each -> each.query().equals(query))) {
            return;
        }
        if (own.size() >= MOST) {
            throw new HanseException(ErrorCode.CONFLICT, CoreWords.to(caller, "profile.search.most", MOST));
        }
        entities.persist(new SavedSearchEntity(ids.next(), member, called, query));
    }

    /** Forget one of the caller's; those of others are none. */
    @Transactional
    public void remove(Caller caller, long id) {
        int removed = entities.createNamedQuery("core_saved_search.remove")
                .setParameter("member", Access.member(caller))
                .setParameter("id", id)
                .executeUpdate();
        if (removed == 0) {
            throw new HanseException(ErrorCode.NOT_FOUND, "There is no such search of yours.");
        }
    }
}
