package org.hanse.core.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hanse.api.community.Standing;
import org.hanse.core.data.Ids;

/** Which groups of the host a community takes people from. */
@ApplicationScoped
class GroupRules {

    /** So many groups a community names at most, and so many communities follow somebody's groups at once. */
    static final int MOST = 50;

    private static final int MOST_COMMUNITIES = 200;

    private static final Set<Standing> SETTLED =
            Set.of(Standing.ACTIVE, Standing.PAUSED, Standing.REMOVED, Standing.REFUSED);

    private final EntityManager entities;
    private final Ids ids;

    @Inject
    GroupRules(EntityManager entities, Ids ids) {
        this.entities = entities;
        this.ids = ids;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    GroupRules() {
        this(null, null);
    }

    boolean admits(long community, Set<String> groups) {
        return !groups.isEmpty()
                && !entities.createNamedQuery("core_community_group.admitting", Long.class)
                        .setParameter("community", community)
                        .setParameter("groups", groups)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty();
    }

    List<String> of(long community) {
        return rows(community).stream().map(GroupEntity::name).toList();
    }

    /** Name other groups for a community. */
    void replace(long community, Collection<String> names) {
        Set<String> wanted = new LinkedHashSet<>(names);
        for (GroupEntity row : rows(community)) {
            if (!wanted.remove(row.name())) {
                entities.remove(row);
            }
        }
        wanted.forEach(name -> entities.persist(new GroupEntity(ids.next(), community, name)));
    }

    /** Return the communities that somebody's groups bring them into. */
    List<Long> toJoin(long member, Set<String> groups) {
        return communities(
                entities.createNamedQuery("core_community_group.to-join", Long.class)
                        .setParameter("settled", SETTLED),
                member,
                groups);
    }

    /** Return the communities that somebody is in because of a group, and is not in any of their groups any more. */
    List<Long> toLeave(long member, Set<String> groups) {
        return communities(entities.createNamedQuery("core_community_group.to-leave", Long.class), member, groups);
    }

    @SuppressWarnings("unchecked")
    private static List<Long> communities(Query query, long member, Set<String> groups) {
        // No group has an empty name: a list in a query is never empty.
        return query.setParameter("member", member)
                .setParameter("groups", groups.isEmpty() ? Set.of("") : groups)
                .setMaxResults(MOST_COMMUNITIES)
                .getResultList();
    }

    private List<GroupEntity> rows(long community) {
        return entities.createNamedQuery("core_community_group.of", GroupEntity.class)
                .setParameter("community", community)
                .setMaxResults(MOST)
                .getResultList();
    }
}
