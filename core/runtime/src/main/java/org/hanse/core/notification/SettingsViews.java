package org.hanse.core.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hanse.api.notification.Channel;
import org.hanse.api.notification.Importance;
import org.hanse.api.notification.Subject;
import org.hanse.api.notification.SubjectView;
import org.hanse.api.security.Caller;
import org.hanse.core.view.CoreWords;
import org.hanse.core.view.Messages;
import org.hanse.core.view.View;

/** The model of the page on which members choose. */
@ApplicationScoped
class SettingsViews {

    private static final int HOURS = 24;

    private final Preferences preferences;
    private final Catalogue catalogue;
    private final Defaults defaults;
    private final Subjects subjects;
    private final Mutes mutes;
    private final Messages messages;

    @Inject
    SettingsViews(
            Preferences preferences,
            Catalogue catalogue,
            Defaults defaults,
            Subjects subjects,
            Mutes mutes,
            Messages messages) {
        this.preferences = preferences;
        this.catalogue = catalogue;
        this.defaults = defaults;
        this.subjects = subjects;
        this.mutes = mutes;
        this.messages = messages;
    }

    /**
     * A type to choose the channels of.
     *
     * @param fixed whether nothing can be chosen
     */
    public record Choice(String name, String label, Map<Channel, Boolean> channels, boolean fixed) {}

    View page(Caller caller, long community, boolean saved) {
        long member = caller.member().orElseThrow();
        Optional<PersonEntity> person = preferences.person(member);
        Map<String, Object> model = new HashMap<>();
        model.put("saved", saved);
        model.put("community", Long.toString(community));
        model.put("communities", communities(caller));
        model.put("channels", Channel.values());
        model.put("choices", choices(caller, member, community));
        model.put("presets", Stream.of(Preset.values()).map(Preset::text).toList());
        model.put(
                "preset",
                defaults.preset(person.map(PersonEntity::preset).orElse("")).text());
        model.put("digests", digests(caller));
        model.put(
                "digest",
                defaults.digest(person.map(PersonEntity::digest).orElse("")).text());
        model.put("hours", hours());
        model.put(
                "hour",
                Integer.toString(defaults.hour(person.map(PersonEntity::hour).orElse(-1))));
        model.put("times", MuteTime.choices(caller));
        model.put("muted", mutes.of(caller));
        return new View("notification/settings.vm", model);
    }

    private List<Choice> choices(Caller caller, long member, long community) {
        Preset preset = preferences.preset(member);
        List<ChoiceEntity> known = preferences.choices(member, community);
        return catalogue.kinds().stream()
                .map(kind -> choice(caller, kind, Choices.chosen(kind, community, known, preset)))
                .toList();
    }

    private Choice choice(Caller caller, Kind kind, Set<Channel> chosen) {
        boolean fixed = kind.type().importance() == Importance.TRANSACTIONAL;
        Map<Channel, Boolean> channels = new LinkedHashMap<>();
        for (Channel channel : Channel.values()) {
            channels.put(channel, (fixed ? kind.type().channels() : chosen).contains(channel));
        }
        return new Choice(kind.name(), messages.text(kind.plugin(), caller.locale(), kind.key()), channels, fixed);
    }

    /** Return the communities of the caller, by id, with everywhere as the first. */
    private Map<String, String> communities(Caller caller) {
        Map<Subject, SubjectView> seen = subjects.seenBy(
                caller, caller.roles().keySet().stream().map(Subject::community).toList());
        Map<String, String> byName = new TreeMap<>();
        seen.forEach((subject, view) -> byName.put(view.title() + " " + subject.id(), Long.toString(subject.id())));
        Map<String, String> communities = new LinkedHashMap<>();
        communities.put("0", CoreWords.to(caller, "notification.everywhere"));
        byName.forEach((name, id) -> communities.put(id, name.substring(0, name.lastIndexOf(' '))));
        return communities;
    }

    private static Map<String, String> digests(Caller caller) {
        Map<String, String> digests = new LinkedHashMap<>();
        Stream.of(Frequency.values())
                .forEach(each -> digests.put(each.text(), CoreWords.to(caller, "notification.digest." + each.text())));
        return digests;
    }

    private static Map<String, String> hours() {
        Map<String, String> hours = new LinkedHashMap<>();
        for (int hour = 0; hour < HOURS; hour++) {
            hours.put(Integer.toString(hour), "%02d:00".formatted(hour));
        }
        return hours;
    }
}
