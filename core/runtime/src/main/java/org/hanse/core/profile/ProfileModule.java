package org.hanse.core.profile;

import org.hanse.api.Contributions;
import org.hanse.api.Plugin;

/** What core contributes about members. */
public final class ProfileModule implements Plugin {

    @Override
    public void contribute(Contributions to) {
        to.entities(MemberEntity.class, IdentityEntity.class).beans(Arrivals.class);
    }
}
