package org.hanse.core.profile;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.OptionalLong;
import java.util.Set;
import org.hanse.api.security.Acl;
import org.hanse.api.security.Caller;

/** Who may see people, and that each changes only what is said of oneself. */
class MemberAcl implements Acl {

    private final OpenProfiles open;

    @Inject
    MemberAcl(OpenProfiles open) {
        this.open = open;
    }

    @Override
    public Set<Long> visible(Caller caller, Collection<Long> ids) {
        return open.find(caller, ids).keySet();
    }

    @Override
    public boolean canEdit(Caller caller, long id) {
        return caller.is(id) && canSee(caller, id);
    }

    @Override
    public Set<Long> audience(long id, Collection<Long> some) {
        return open.audience(id, some);
    }

    @Override
    public OptionalLong community(long id) {
        return OptionalLong.empty();
    }
}
