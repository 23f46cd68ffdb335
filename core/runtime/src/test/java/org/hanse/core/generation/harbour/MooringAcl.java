package org.hanse.core.generation.harbour;

import java.util.Collection;
import java.util.OptionalLong;
import java.util.Set;
import org.hanse.api.security.Acl;
import org.hanse.api.security.Caller;

/** Moorings are seen by those who are signed in. */
class MooringAcl implements Acl {

    @Override
    public Set<Long> visible(Caller caller, Collection<Long> ids) {
        return caller.signedIn() ? Set.copyOf(ids) : Set.of();
    }

    @Override
    public boolean canEdit(Caller caller, long id) {
        return false;
    }

    @Override
    public Set<Long> audience(long id, Collection<Long> members) {
        return Set.copyOf(members);
    }

    @Override
    public OptionalLong community(long id) {
        return OptionalLong.empty();
    }
}
