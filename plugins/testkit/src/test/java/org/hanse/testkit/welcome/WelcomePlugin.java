package org.hanse.testkit.welcome;

import org.hanse.api.Contributions;
import org.hanse.api.Plugin;
import org.hanse.api.community.MemberJoined;

/** Writes a mail to everybody who joins a community. */
public final class WelcomePlugin implements Plugin {

    @Override
    public void contribute(Contributions to) {
        to.on(MemberJoined.class, WelcomeMail.class);
    }
}
