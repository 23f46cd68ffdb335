package org.hanse.testkit;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hanse.api.Contribution;
import org.hanse.api.badge.Badges;
import org.hanse.api.forum.Forum;
import org.hanse.api.privacy.Privacy;
import org.hanse.api.profile.ProfileField;
import org.hanse.api.profile.Profiles;
import org.hanse.api.settings.Setting;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.view.Messages;

/** Compares the texts of a plugin with one another and with what asks for them. */
final class MessageCheck {

    private static final String ENGLISH = "messages.properties";
    private static final String FRENCH = "messages_fr.properties";

    private MessageCheck() {}

    static List<String> gaps(LoadedPlugin plugin) {
        Set<String> english = keys(plugin, ENGLISH);
        Set<String> french = keys(plugin, FRENCH);
        List<String> gaps = new ArrayList<>();
        english.stream().filter(key -> !french.contains(key)).forEach(key -> gaps.add(gap(FRENCH, key)));
        french.stream().filter(key -> !english.contains(key)).forEach(key -> gaps.add(gap(ENGLISH, key)));
        return gaps;
    }

    private static String gap(String file, String key) {
        return "%s has no %s, which the other language has: write it".formatted(file, key);
    }

    /** Return what templates ask for, and what core asks for by the names of contributions, and nobody has written. */
    static List<String> unwritten(LoadedPlugin plugin) {
        List<LoadedPlugin> both = List.of(CoreResources.plugin(), plugin);
        List<String> unwritten =
                new ArrayList<>(Messages.load(both, Clock.systemUTC()).unwritten(List.of(plugin)));
        Set<String> english = keys(plugin, ENGLISH);
        plugin.plan().contributions().stream()
                .flatMap(MessageCheck::asked)
                .filter(key -> !english.contains(key))
                .map(key ->
                        "%s has no %s, by which a contribution is shown to people: write it".formatted(ENGLISH, key))
                .forEach(unwritten::add);
        return unwritten;
    }

    private static Stream<String> asked(Contribution contribution) {
        if (contribution instanceof Contribution.Implementation implementation) {
            return asked(implementation.point(), implementation.name());
        }
        if (contribution instanceof Contribution.Value value) {
            return value.value() instanceof ProfileField field ? asked(field) : asked(value.point(), value.name());
        }
        return Stream.empty();
    }

    private static Stream<String> asked(ProfileField field) {
        String label = "profile.field." + field.name();
        boolean options = !field.type().equals(Profiles.COMPUTED);
        Stream<String> group = field.group().isEmpty() ? Stream.empty() : Stream.of("profile.group." + field.group());
        return Stream.of(
                        Stream.of(label),
                        group,
                        field.options().stream().filter(option -> options).map(option -> label + "." + option))
                .flatMap(each -> each);
    }

    private static Stream<String> asked(String point, Optional<String> name) {
        String own = name.map(qualified -> qualified.substring(qualified.indexOf(':') + 1))
                .orElse("");
        if (point.equals(Badges.RULE.key())) {
            return Stream.of("badge." + own, "badge." + own + ".criteria");
        }
        if (point.equals(Forum.TOPIC_TYPE.key())) {
            return Stream.of("topic-type." + own);
        }
        if (point.equals(Privacy.PERSONAL_DATA.key())) {
            return Stream.of("privacy.data." + own, "privacy.purpose." + own);
        }
        return point.equals(Setting.POINT.key()) ? Stream.of("setting." + own) : Stream.empty();
    }

    private static Set<String> keys(LoadedPlugin plugin, String file) {
        Properties texts = new Properties();
        if (plugin.open(file).isPresent()) {
            try {
                texts.load(new StringReader(PluginUnderTest.text(plugin, file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
