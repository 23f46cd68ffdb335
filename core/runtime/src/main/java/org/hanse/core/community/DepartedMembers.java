package org.hanse.core.community;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.hanse.api.profile.MemberDeparted;
import org.hanse.api.security.Role;
import org.hanse.api.signal.SignalListener;
import org.hanse.core.view.CoreWords;

/** Ends the memberships of somebody who has left the organisation. Why they did is not for communities to know. */
class DepartedMembers implements SignalListener<MemberDeparted> {

    private final EntityManager entities;
    private final Leaving leaving;
    private final GroupMemberships groups;

    @Inject
    DepartedMembers(EntityManager entities, Leaving leaving, GroupMemberships groups) {
        this.entities = entities;
        this.leaving = leaving;
        this.groups = groups;
    }

    /** Whoever is back already keeps everything. */
    @Override
    public void on(MemberDeparted departed) {
        boolean gone = !entities.createNamedQuery("core_membership.departed", Long.class)
                .setParameter("member", departed.subject())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        if (gone) {
            leaving.everywhere(
                    departed.subject(),
                    language -> new Act(0, CoreWords.in(language, "community.left.organisation"), Role.MEMBER));
            groups.forget();
        }
    }
}
