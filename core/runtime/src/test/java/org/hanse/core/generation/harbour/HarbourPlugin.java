package org.hanse.core.generation.harbour;

import java.time.Period;
import org.hanse.api.Contributions;
import org.hanse.api.Plugin;
import org.hanse.api.PluginScope;
import org.hanse.api.badge.Badges;
import org.hanse.api.community.InstanceLifecycle;
import org.hanse.api.event.Events;
import org.hanse.api.forum.Forum;
import org.hanse.api.forum.TopicOpened;
import org.hanse.api.forum.TopicType;
import org.hanse.api.importer.Importer;
import org.hanse.api.job.Job;
import org.hanse.api.notification.Channel;
import org.hanse.api.notification.Importance;
import org.hanse.api.notification.NotificationType;
import org.hanse.api.notification.Notifications;
import org.hanse.api.privacy.PersonalData;
import org.hanse.api.privacy.Privacy;
import org.hanse.api.profile.ProfileField;
import org.hanse.api.profile.Profiles;
import org.hanse.api.search.DocumentSource;
import org.hanse.api.search.Facet;
import org.hanse.api.security.Acl;
import org.hanse.api.security.Guarded;
import org.hanse.api.security.Permission;
import org.hanse.api.security.Role;
import org.hanse.api.settings.Setting;
import org.hanse.api.view.Slots;

/** Contributes to every extension point. */
public final class HarbourPlugin implements Plugin {

    static final Setting<String> MARK = Setting.text("mark", "~");

    @Override
    public void contribute(Contributions to) {
        to.scope(PluginScope.COMMUNITY)
                .add(InstanceLifecycle.POINT, Pilot.class)
                .entities(Note.class)
                .beans(Logbook.class)
                .setting(MARK)
                .permission(new Permission("harbour.moor", Role.MEMBER))
                .on(TopicOpened.class, Watchman.class)
                .add(Forum.TOPIC_TYPE, "cargo", new TopicType("⚓", true))
                .guard(Guarded.topicsOfType("harbour:cargo"), CrewOnly.class)
                .add(Forum.POST_TRANSFORM, Signature.class)
                .add(Profiles.FIELD_TYPE, "berth", Berth.class)
                .add(Profiles.FIELD, new ProfileField("berth", "harbour:berth"))
                .add(Events.RSVP_POLICY, HighTide.class)
                .add(Acl.POINT, "mooring", MooringAcl.class)
                .add(Badges.RULE, "keeper", Keeper.class)
                .add(Notifications.TYPE, "moored", NotificationType.of(Importance.LOW, Channel.IN_APP))
                .add(Notifications.SUBJECT, "quay", Quay.class)
                .add(Notifications.AUDIENCE, "crew", Crew.class)
                .add(Notifications.DIGEST_SECTION, "tides", Tides.class)
                .add(Job.POINT, "tide", Tide.class)
                .add(Importer.POINT, "manifest", Manifest.class)
                .add(DocumentSource.POINT, "moorings", Moorings.class)
                .add(Facet.POINT, new Facet("depth"))
                .source("img-src", "https://charts.example")
                .fragment(Slots.HOST_NEXT_EVENTS, "notes.vm", LatestNotes.class)
                .add(
                        Privacy.PERSONAL_DATA,
                        "notes",
                        PersonalData.in("hanse_harbour_note").keptFor(Period.ofDays(1)))
                .add(Privacy.RETENTION, "notes", NotesRetention.class)
                .add(Privacy.EXPORTER, NotesExporter.class)
                .add(Privacy.ERASER, NotesEraser.class);
    }
}
