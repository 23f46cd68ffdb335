package org.hanse.docs.example;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.OptionalLong;
import java.util.Set;
import org.hanse.api.security.Acl;
import org.hanse.api.security.Acls;
import org.hanse.api.security.Caller;

/** Who may see that somebody mentors a topic, by the id of the topic: those who see the topic. */
@Dependent
final class AssignmentAcl implements Acl {

    private final Acls acls;

    @Inject
    AssignmentAcl(Acls acls) {
        this.acls = acls;
    }

    @Override
    public Set<Long> visible(Caller caller, Collection<Long> ids) {
        return acls.of(Acl.TOPIC).visible(caller, ids);
    }

    @Override
    public boolean canEdit(Caller caller, long id) {
        OptionalLong community = community(id);
        return canSee(caller, id) && community.isPresent() && caller.can(MentoringPlugin.ASSIGN, community.getAsLong());
    }

    @Override
    public Set<Long> audience(long id, Collection<Long> members) {
        return acls.of(Acl.TOPIC).audience(id, members);
    }

    @Override
    public OptionalLong community(long id) {
        return acls.of(Acl.TOPIC).community(id);
    }
}
