package org.hanse.core.view;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hanse.api.PluginId;
import org.hanse.core.plugin.LoadedPlugin;
import org.jspecify.annotations.Nullable;

/** The texts of all plugins of a generation. A plugin's own come first, then core's; English stands in for the rest. */
public final class Messages {

    /** The languages of core. */
    public static final Set<Locale> LANGUAGES = Set.copyOf(MessageBundle.LANGUAGES);

    private static final Locale FALLBACK = Locale.ENGLISH;

    private final Map<PluginId, MessageBundle> bundles;
    private final Clock clock;
    private final TimeFormats formats = new TimeFormats();

    private Messages(Map<PluginId, MessageBundle> bundles, Clock clock) {
        this.bundles = bundles;
        this.clock = clock;
    }

    /** Return what time it is. */
    Instant now() {
        return clock.instant();
    }

    /** Load the bundles of all plugins. */
    public static Messages load(List<LoadedPlugin> plugins, Clock clock) {
        return new Messages(plugins.stream().collect(Collectors.toMap(LoadedPlugin::id, MessageBundle::load)), clock);
    }

    /** Return the language that Hanse answers in to somebody who asks for another. */
    public static Locale spoken(Locale wanted) {
        for (Locale language : MessageBundle.LANGUAGES) {
            if (language.getLanguage().equals(wanted.getLanguage())) {
                return wanted;
            }
        }
        return FALLBACK;
    }

    /** Return a line for each message that a template asks for and nobody has written. */
    public List<String> unwritten(List<LoadedPlugin> plugins) {
        return plugins.stream()
                .flatMap(plugin -> AskedMessages.of(plugin).entrySet().stream()
                        .filter(asked -> !knows(plugin.id(), asked.getKey()))
                        .map(asked -> "plugin %s: %s asks for message %s, which is in no bundle: add it"
                                .formatted(plugin.id(), asked.getValue(), asked.getKey())))
                .toList();
    }

    /** Return a line for each key that one language of a plugin has and another has not. */
    public List<String> gaps() {
        return bundles.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> gaps(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Stream<String> gaps(PluginId plugin, MessageBundle bundle) {
        return MessageBundle.LANGUAGES.stream()
                .filter(bundle::speaks)
                .flatMap(language -> new TreeSet<>(bundle.keys())
                        .stream()
                                .filter(key -> bundle.pattern(language, key).isEmpty())
                                .map(key -> "plugin %s: message %s is missing in %s: add it to its bundle"
                                        .formatted(plugin, key, language)));
    }

    private boolean knows(PluginId plugin, String key) {
        return pattern(plugin, FALLBACK, key).isPresent();
    }

    /** Return a text; the key itself where there is none. */
    public String text(PluginId plugin, Locale locale, String key, Object... arguments) {
        Locale spoken = spoken(locale);
        Optional<String> own = pattern(plugin, spoken, key);
        Locale language = own.isPresent() ? spoken : FALLBACK;
        return own.or(() -> pattern(plugin, FALLBACK, key))
                .map(pattern -> format(pattern, language, arguments))
                .orElse(key);
    }

    private Optional<String> pattern(PluginId plugin, Locale locale, String key) {
        return pattern(bundles.get(plugin), locale, key).or(() -> pattern(bundles.get(PluginId.CORE), locale, key));
    }

    private static Optional<String> pattern(@Nullable MessageBundle bundle, Locale locale, String key) {
        return bundle == null ? Optional.empty() : bundle.pattern(locale, key);
    }

    static String format(String pattern, Locale locale, Object... arguments) {
        return Placeholders.fill(Plural.resolve(pattern, locale, arguments).replace("''", "'"), locale, arguments);
    }

    /** Return the words of a plugin for a person, {@code $m} in templates. */
    public Words words(PluginId plugin, Locale locale, ZoneId zone) {
        return words(plugin, locale, zone, new Freshness());
    }

    Words words(PluginId plugin, Locale locale, ZoneId zone, Freshness freshness) {
        Locale spoken = spoken(locale);
        return new Words(
                (key, arguments) -> text(plugin, spoken, key, arguments), spoken, zone, clock, formats, freshness);
    }
}
