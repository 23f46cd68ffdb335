package org.hanse.core.notification;

import jakarta.inject.Inject;
import java.util.List;
import org.hanse.api.community.MemberJoined;
import org.hanse.api.signal.SignalListener;

/** Gives everybody who joins a community a digest, also before they are told anything. */
class Arrived implements SignalListener<MemberJoined> {

    private final People people;

    @Inject
    Arrived(People people) {
        this.people = people;
    }

    @Override
    public void on(MemberJoined signal) {
        people.require(List.of(signal.member()));
    }
}
