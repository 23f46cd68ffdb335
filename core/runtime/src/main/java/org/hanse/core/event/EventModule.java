package org.hanse.core.event;

import org.hanse.api.Contributions;
import org.hanse.api.Plugin;
import org.hanse.api.event.EventScheduled;
import org.hanse.api.event.Events;
import org.hanse.api.view.Slots;

/** What core contributes about events. */
public final class EventModule implements Plugin {

    @Override
    public void contribute(Contributions to) {
        to.entities(EventEntity.class, RsvpEntity.class)
                .beans(EventReader.class, EventWriter.class, Answers.class, Veto.class, StoredCalendar.class)
                .beans(EventViews.class, EventLines.class, EventForms.class)
                .on(EventScheduled.class, CancellationMails.class)
                .resource(EventPages.class)
                .resource(CommunityEvents.class)
                .resource(CalendarFile.class)
                .resource(EventApi.class)
                .permission(Events.CREATE)
                .permission(Events.MANAGE)
                .fragment(Slots.HOST_NEXT_EVENTS, "event/next.vm", NextEvents.class)
                .fragment(Slots.COMMUNITY_ASIDE, "event/ahead.vm", EventsAhead.class);
    }
}
