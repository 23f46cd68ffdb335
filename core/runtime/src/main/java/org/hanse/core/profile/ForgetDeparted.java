package org.hanse.core.profile;

import jakarta.inject.Inject;
import org.hanse.api.profile.MemberDeparted;
import org.hanse.api.signal.SignalListener;
import org.hanse.core.data.UnitOfWork;

/** Makes the next visit of somebody who has left be noticed: until then this node takes them for who they were. */
class ForgetDeparted implements SignalListener<MemberDeparted> {

    private final Arrivals arrivals;
    private final UnitOfWork work;

    @Inject
    ForgetDeparted(Arrivals arrivals, UnitOfWork work) {
        this.arrivals = arrivals;
        this.work = work;
    }

    @Override
    public void on(MemberDeparted departed) {
        arrivals.forget(departed.subject(), work);
    }
}
