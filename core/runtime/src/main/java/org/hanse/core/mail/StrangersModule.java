package org.hanse.core.mail;

import org.hanse.api.Contributions;
import org.hanse.api.Plugin;

/** What mail to people who are no members contributes to core. */
public final class StrangersModule implements Plugin {

    @Override
    public void contribute(Contributions to) {
        to.entities(RefusalEntity.class).beans(Strangers.class).resource(RefusalPage.class);
    }
}
