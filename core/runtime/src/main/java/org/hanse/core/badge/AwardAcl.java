package org.hanse.core.badge;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.OptionalLong;
import java.util.Set;
import org.hanse.api.security.Acl;
import org.hanse.api.security.Caller;
import org.hanse.api.settings.Settings;
import org.hanse.core.security.Guards;
import org.hanse.core.security.PeopleSight;
import org.hanse.core.security.Sight;
import org.hanse.core.security.SightedRows;

/** Who may see awards: those who may see people and what the award rests on. Nobody changes them, for a rule earned them. */
class AwardAcl implements Acl {

    private final SightedRows rows;
    private final Settings settings;
    private final Guards guards;

    @Inject
    AwardAcl(EntityManager entities, Settings settings, Guards guards) {
        this.rows = new SightedRows(entities, "core_award");
        this.settings = settings;
        this.guards = guards;
    }

    @Override
    public Set<Long> visible(Caller caller, Collection<Long> ids) {
        return PeopleSight.isOpenTo(caller, settings)
                ? rows.seen(ids, query -> PeopleSight.ofProfiles(Sight.ofTopics(query, caller, guards), caller))
                : Set.of();
    }

    @Override
    public boolean canEdit(Caller caller, long id) {
        return false;
    }

    @Override
    public Set<Long> audience(long id, Collection<Long> members) {
        return rows.audience(id, members, query -> {});
    }

    @Override
    public OptionalLong community(long id) {
        return OptionalLong.empty();
    }
}
