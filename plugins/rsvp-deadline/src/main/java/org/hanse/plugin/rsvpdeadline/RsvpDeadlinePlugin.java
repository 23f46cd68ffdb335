package org.hanse.plugin.rsvpdeadline;

import org.hanse.api.Contributions;
import org.hanse.api.Plugin;
import org.hanse.api.event.Events;
import org.hanse.api.settings.Setting;

/** Refuses to count in somebody who answers shortly before an event, when the tables are already laid. */
public final class RsvpDeadlinePlugin implements Plugin {

    static final Setting<Integer> HOURS = Setting.number("hours", 2, 0, 168);

    @Override
    public void contribute(Contributions to) {
        to.setting(HOURS).add(Events.RSVP_POLICY, Deadline.class);
    }
}
