package org.hanse.core.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.hanse.api.community.Standing;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Role;
import org.hanse.core.security.Access;

/** Takes somebody out of every community, requests and invitations too; what they alone owned goes to another. */
@ApplicationScoped
class Leaving {

    private static final int SOME = 200;

    private final CommunityBook book;
    private final Standings standings;
    private final EntityManager entities;

    @Inject
    Leaving(CommunityBook book, Standings standings, EntityManager entities) {
        this.book = book;
        this.standings = standings;
        this.entities = entities;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    Leaving() {
        this(null, null, null);
    }

    /** End everything that somebody has to do with communities by themselves. */
    @Transactional
    public void everywhere(Caller caller) {
        long member = Access.member(caller);
        everywhere(member, language -> Act.of(member));
    }

    /**
     * End everything that somebody has to do with communities, which are locked in rising order.
     *
     * @param act what ends it, in the language of a community
     */
    @Transactional
    public void everywhere(long member, Function<Locale, Act> act) {
        boolean moved;
        do {
            moved = false;
            for (long community : communities(member)) {
                moved |= leave(community, member, act);
            }
        } while (moved);
    }

    private Set<Long> communities(long member) {
        Set<Long> all = new TreeSet<>(some("core_membership.communities", member));
        all.addAll(some("core_standing.open", member));
        return all;
    }

    private List<Long> some(String query, long member) {
        TypedQuery<Long> named = entities.createNamedQuery(query, Long.class);
        return named.setParameter("member", member).setMaxResults(SOME).getResultList();
    }

    private boolean leave(long id, long member, Function<Locale, Act> words) {
        CommunityEntity community = book.locked(id);
        Act act = words.apply(Locale.forLanguageTag(community.community().language()));
        boolean owned = standings
                .stay(id, member)
                .filter(stay -> stay.role() == Role.OWNER)
                .isPresent();
        boolean moved = standings.move(community, member, Standing.LEFT, act);
        entities.flush();
        if (owned) {
            succeed(id, act);
        }
        return moved;
    }

    /** Where there is no steward, nobody owns the community until an administrator says who does. */
    private void succeed(long community, Act act) {
        List<MembershipEntity> heirs = entities.createNamedQuery("core_membership.heirs", MembershipEntity.class)
                .setParameter("community", community)
                .setMaxResults(1)
                .getResultList();
        heirs.stream()
                .filter(heir -> heir.role() != Role.OWNER)
                .forEach(heir -> standings.promote(heir, Role.OWNER, Act.of(act.actor())));
    }
}
