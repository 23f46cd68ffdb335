package org.hanse.core.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hanse.api.profile.Audience;
import org.hanse.core.data.Ids;

/** Whom people show what of their profiles. */
@ApplicationScoped
class Audiences {

    /** So many rows of choices are read; each community is one. */
    private static final int MOST = 5000;

    private final EntityManager entities;
    private final Ids ids;

    @Inject
    Audiences(EntityManager entities, Ids ids) {
        this.entities = entities;
        this.ids = ids;
    }

    /** Return a member's choices by item; an item without one follows its default. */
    Map<String, AudienceChoice> of(long member) {
        Map<String, List<AudienceRow>> rows = entities.createNamedQuery("core_audience.of-member", AudienceRow.class)
                .setParameter("member", member)
                .setMaxResults(MOST)
                .getResultStream()
                .collect(Collectors.groupingBy(AudienceRow::item));
        Map<String, AudienceChoice> choices = new HashMap<>();
        rows.forEach((item, of) -> choices.put(item, AudienceChoice.of(of)));
        return choices;
    }

    /** Return the communities that a member belongs to, and may hence show something to. */
    List<OwnCommunity> communities(long member) {
        return entities.createNamedQuery("core_audience_community.own", OwnCommunity.class)
                .setParameter("member", member)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Store a choice in the current transaction; return whether it is another one. */
    boolean choose(long member, String item, AudienceChoice before, AudienceChoice now) {
        if (before.equals(now)) {
            return false;
        }
        if (now.level().isEmpty()) {
            forget(member, item);
        } else {
            store(member, item, now, now.level().get());
        }
        return true;
    }

    private void store(long member, String item, AudienceChoice now, Audience level) {
        AudienceEntity row = entities.createNamedQuery("core_audience.to-change", AudienceEntity.class)
                .setParameter("member", member)
                .setParameter("item", item)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new AudienceEntity(ids.next(), member, item));
        row.become(level);
        entities.persist(row);
        entities.createNamedQuery("core_audience_community.forget")
                .setParameter("audience", row.id())
                .executeUpdate();
        now.communities()
                .forEach(community -> entities.persist(new AudienceCommunityEntity(ids.next(), row.id(), community)));
    }

    /** Let an item follow its default again, in the current transaction. */
    void forget(long member, String item) {
        entities.createNamedQuery("core_audience.forget-item")
                .setParameter("member", member)
                .setParameter("item", item)
                .executeUpdate();
    }
}
