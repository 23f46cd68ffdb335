package org.hanse.core.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hanse.api.profile.Blocks;
import org.hanse.api.profile.Member;
import org.hanse.api.security.Caller;
import org.hanse.api.settings.Settings;
import org.hanse.core.data.Batches;
import org.hanse.core.security.PeopleSight;
import org.hanse.core.security.SightedRows;

/** The people whose profiles a caller may open; everybody else is as good as nobody. */
@ApplicationScoped
class OpenProfiles {

    private final EntityManager entities;
    private final Blocks blocks;
    private final Settings settings;

    @Inject
    OpenProfiles(EntityManager entities, Blocks blocks, Settings settings) {
        this.entities = entities;
        this.blocks = blocks;
        this.settings = settings;
    }

    /** Return a member, absent for a caller who may not know of them. */
    Optional<Member> find(Caller caller, long member) {
        return Optional.ofNullable(find(caller, List.of(member)).get(member));
    }

    /** Return those of some members whose profiles are open to a caller. */
    Map<Long, Member> find(Caller caller, Collection<Long> ids) {
        Map<Long, Member> open = new HashMap<>();
        if (PeopleSight.isOpenTo(caller, settings)) {
            Batches.of(blocks.leave(caller, ids))
                    .forEach(some -> some(caller, some).forEach(member -> open.put(member.id(), member)));
        }
        return Map.copyOf(open);
    }

    private List<Member> some(Caller caller, List<Long> ids) {
        return PeopleSight.ofProfiles(entities.createNamedQuery("core_member.open", Member.class), caller)
                .setParameter("ids", ids)
                .setMaxResults(ids.size())
                .getResultList();
    }

    /** Return those of some members to whom a profile is open. */
    Set<Long> audience(long member, Collection<Long> some) {
        return new SightedRows(entities, "core_member").audience(member, blocks.leave(member, some), none -> {});
    }
}
