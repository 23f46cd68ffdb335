package org.hanse.core.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hanse.api.PluginId;
import org.hanse.api.notification.Subject;
import org.hanse.api.notification.SubjectView;
import org.hanse.api.security.Caller;
import org.hanse.core.view.CoreWords;
import org.hanse.core.view.Messages;

/** What somebody has muted, as pages show it. */
@ApplicationScoped
class Mutes {

    private final Preferences preferences;
    private final Subjects subjects;
    private final Messages messages;

    @Inject
    Mutes(Preferences preferences, Subjects subjects, Messages messages) {
        this.preferences = preferences;
        this.subjects = subjects;
        this.messages = messages;
    }

    /** A mute, by the name of its subject, which is absent where the reader does not see it any more. */
    public record Shown(Muted what, String name, String until) {}

    List<Shown> of(Caller caller) {
        List<MuteEntity> mutes = preferences.mutes(caller.member().orElseThrow());
        Map<Subject, SubjectView> seen = subjects.seenBy(
                caller,
                mutes.stream().flatMap(mute -> mute.what().subject().stream()).toList());
        return mutes.stream()
                .flatMap(mute -> name(caller, mute.what(), seen).stream()
                        .map(name -> new Shown(mute.what(), name, until(caller, mute))))
                .toList();
    }

    private static Optional<String> name(Caller caller, Muted what, Map<Subject, SubjectView> seen) {
        return what.subject().isEmpty()
                ? Optional.of(CoreWords.to(caller, "notification.everywhere"))
                : what.subject().map(seen::get).map(SubjectView::title);
    }

    /** Return until when somebody has muted something, empty where nothing is. */
    String until(Caller caller, Muted what) {
        return preferences
                .muted(caller.member().orElseThrow(), what)
                .map(mute -> until(caller, mute))
                .orElse("");
    }

    private String until(Caller caller, MuteEntity mute) {
        return mute.until().equals(NotificationEntity.NEVER)
                ? CoreWords.to(caller, "notification.mute.ever")
                : CoreWords.to(
                        caller,
                        "notification.muted.until",
                        messages.words(PluginId.CORE, caller.locale(), caller.zone())
                                .day(mute.until()));
    }
}
