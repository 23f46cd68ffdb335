package org.hanse.core.event;

import org.hanse.api.Contributions;
import org.hanse.api.Plugin;
import org.hanse.api.event.EventScheduled;
import org.hanse.api.event.Events;
import org.hanse.api.notification.Channel;
import org.hanse.api.notification.Importance;
import org.hanse.api.notification.NotificationType;
import org.hanse.api.notification.Notifications;
import org.hanse.api.privacy.LegalBasis;
import org.hanse.api.privacy.PersonalData;
import org.hanse.api.privacy.Privacy;
import org.hanse.api.search.DocumentSource;
import org.hanse.api.security.Acl;
import org.hanse.api.view.Slots;

/** What core contributes about events. */
public final class EventModule implements Plugin {

    @Override
    public void contribute(Contributions to) {
        to.entities(EventEntity.class, RsvpEntity.class)
                .beans(EventReader.class, EventWriter.class, Answers.class, Veto.class, StoredCalendar.class)
                .beans(EventViews.class, EventLines.class, EventForms.class)
                .on(EventScheduled.class, CancellationMails.class)
                .add(
                        Privacy.PERSONAL_DATA,
                        "events",
                        PersonalData.in("hanse_event").asContribution())
                .add(
                        Privacy.PERSONAL_DATA,
                        "answers",
                        PersonalData.in("hanse_rsvp").because(LegalBasis.CONTRACT))
                .add(Privacy.EXPORTER, EventData.class)
                .add(Privacy.ERASER, EventData.class)
                .add(Notifications.SUBJECT, "event", EventSubjects.class)
                .add(Notifications.AUDIENCE, "event", EventAudience.class)
                .add(
                        Notifications.TYPE,
                        "event-changed",
                        NotificationType.of(Importance.HIGH, Channel.IN_APP, Channel.MAIL))
                // The mail is that of CancellationMails, which brings what takes the event off calendars.
                .add(
                        Notifications.TYPE,
                        "event-cancelled",
                        NotificationType.of(Importance.TRANSACTIONAL, Channel.IN_APP))
                .add(Notifications.DIGEST_SECTION, "upcoming-events", UpcomingEvents.class)
                .on(EventScheduled.class, EventNotices.class)
                .resource(EventPages.class)
                .resource(CommunityEvents.class)
                .resource(CalendarFile.class)
                .resource(EventApi.class)
                .add(Acl.POINT, "event", EventAcl.class)
                .add(DocumentSource.POINT, "events", EventDocuments.class)
                .permission(Events.CREATE)
                .permission(Events.MANAGE)
                .fragment(Slots.HOST_NEXT_EVENTS, "event/next.vm", NextEvents.class)
                .fragment(Slots.COMMUNITY_ASIDE, "event/ahead.vm", EventsAhead.class);
    }
}
