package org.hanse.plugin.greeter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.hanse.api.community.MemberJoined;
import org.hanse.api.signal.SignalListener;

/** Notes when a member first joins a community. */
@Dependent
final class NewcomerListener implements SignalListener<MemberJoined> {

    private final Welcomes welcomes;

    @Inject
    NewcomerListener(Welcomes welcomes) {
        this.welcomes = welcomes;
    }

    @Override
    public void on(MemberJoined signal) {
        welcomes.arrived(signal.member(), signal.at());
    }
}
