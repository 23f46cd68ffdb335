package org.hanse.core.mail;

import org.hanse.api.Contributions;
import org.hanse.api.Plugin;

/** What mail contributes to core. */
public final class MailModule implements Plugin {

    @Override
    public void contribute(Contributions to) {
        to.beans(WaysOut.class, QueueingMailer.class)
                .on(Letter.class, Postman.class)
                .resource(MailPages.class);
    }
}
