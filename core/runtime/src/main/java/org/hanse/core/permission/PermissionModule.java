package org.hanse.core.permission;

import org.hanse.api.Contributions;
import org.hanse.api.Plugin;

/** What core contributes about permissions. */
public final class PermissionModule implements Plugin {

    @Override
    public void contribute(Contributions to) {
        to.entities(RuleEntity.class)
                .beans(PermissionRules.class, PermissionTable.class)
                .resource(PermissionPages.class)
                .resource(SitePermissionPages.class);
    }
}
