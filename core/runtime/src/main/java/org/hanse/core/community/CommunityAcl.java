package org.hanse.core.community;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.OptionalLong;
import java.util.Set;
import org.hanse.api.community.Communities;
import org.hanse.api.security.Acl;
import org.hanse.api.security.Caller;
import org.hanse.core.security.Sight;
import org.hanse.core.security.SightedRows;

/** Who may know of communities, and who may change them. */
class CommunityAcl implements Acl {

    private final SightedRows rows;

    @Inject
    CommunityAcl(EntityManager entities) {
        this.rows = new SightedRows(entities, "core_community");
    }

    @Override
    public Set<Long> visible(Caller caller, Collection<Long> ids) {
        return rows.seen(ids, query -> Sight.ofCards(query, caller));
    }

    @Override
    public boolean canEdit(Caller caller, long id) {
        return canSee(caller, id) && caller.can(Communities.MANAGE, id);
    }

    @Override
    public Set<Long> audience(long id, Collection<Long> members) {
        return rows.audience(id, members, Sight::ofEachWhoKnows);
    }

    @Override
    public OptionalLong community(long id) {
        return rows.community(id);
    }
}
