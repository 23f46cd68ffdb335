package org.hanse.core.community;

import org.hanse.api.Contributions;
import org.hanse.api.Plugin;
import org.hanse.api.community.Communities;

/** What communities contribute to core. */
public final class CommunityModule implements Plugin {

    @Override
    public void contribute(Contributions to) {
        to.entities(CommunityEntity.class, MembershipEntity.class)
                .beans(StoredCommunities.class, Memberships.class)
                .resource(HomePage.class)
                .resource(NewCommunityPage.class)
                .resource(MembershipForms.class)
                .resource(MembersPage.class)
                .resource(CommunitiesApi.class)
                .permission(Communities.MANAGE);
    }
}
