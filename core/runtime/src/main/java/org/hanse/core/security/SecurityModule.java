package org.hanse.core.security;

import org.hanse.api.Contributions;
import org.hanse.api.Plugin;

/** What the guard contributes to core. */
public final class SecurityModule implements Plugin {

    @Override
    public void contribute(Contributions to) {
        to.beans(RegisteredAcls.class);
    }
}
