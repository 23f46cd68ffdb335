package org.hanse.core.notification;

import java.time.Period;
import org.hanse.api.Contributions;
import org.hanse.api.Plugin;
import org.hanse.api.community.MemberJoined;
import org.hanse.api.job.Job;
import org.hanse.api.notification.Notifications;
import org.hanse.api.privacy.PersonalData;
import org.hanse.api.privacy.Privacy;
import org.hanse.api.view.Slots;
import org.hanse.core.mail.PartialStop;

/** What notifications contribute to core. */
public final class NotificationModule implements Plugin {

    /** How long a notification is kept once it is read. */
    private static final Period KEPT = Period.ofDays(90);

    @Override
    public void contribute(Contributions to) {
        to.entities(NotificationEntity.class, PersonEntity.class, ChoiceEntity.class, MuteEntity.class)
                .beans(QueueingNotifier.class, Catalogue.class, Recipients.class, Readers.class, Subjects.class)
                .beans(Filing.class, Choices.class, MailTimes.class, People.class, Inbox.class, Lines.class)
                .beans(
                        Defaults.class,
                        Preferences.class,
                        MailRound.class,
                        NoticeMail.class,
                        Writer.class,
                        Digests.class)
                .on(Notice.class, Expansion.class)
                .on(MemberJoined.class, Arrived.class)
                .setting(MailTimes.DELAY)
                .setting(MailRound.MOST)
                .setting(Defaults.PRESET)
                .setting(Defaults.DIGEST)
                .setting(Defaults.HOUR)
                .add(Job.POINT, "send-notifications", SendMail.class)
                .add(Job.POINT, "send-digests", SendDigests.class)
                .add(PartialStop.POINT, StopMail.class)
                .add(Notifications.DIGEST_SECTION, "unread", Unread.class)
                .add(
                        Privacy.PERSONAL_DATA,
                        "notifications",
                        PersonalData.in("hanse_notification").keptFor(KEPT))
                .add(
                        Privacy.PERSONAL_DATA,
                        "notification-choices",
                        PersonalData.in("hanse_notified", "hanse_notification_choice", "hanse_notification_mute"))
                .add(Privacy.EXPORTER, NotificationData.class)
                .add(Privacy.ERASER, NotificationData.class)
                .add(Privacy.RETENTION, "notifications", NotificationData.class)
                .beans(SettingsViews.class, Mutes.class, OwnCount.class, SeenSubjects.class, DueMembers.class)
                .resource(InboxPage.class)
                .resource(SettingsPage.class)
                .resource(MeApi.class)
                .resource(TopicMutePage.class)
                .fragment(Slots.TOPIC_END, "notification/topic.vm", TopicMute.class)
                .fragment(Slots.NAVIGATION, "notification/link.vm", UnreadCount.class)
                .fragment(Slots.HOST_NOTIFICATIONS, "notification/link.vm", UnreadCount.class);
    }
}
