package org.hanse.core.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.hanse.core.plugin.BuildFault;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.plugin.Phase;

/** The texts of one plugin in each language. */
record MessageBundle(Map<String, Map<String, String>> patterns) {

    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    static MessageBundle load(LoadedPlugin plugin) {
        Map<String, Map<String, String>> patterns = new HashMap<>();
        List<String> files = Stream.concat(
                        Stream.of("messages.properties", "messages_fr.properties"),
                        plugin.root().isEmpty()
                                ? Stream.empty()
                                : plugin.files("messages").stream().map(name -> "messages/" + name))
                .filter(name -> name.endsWith(".properties"))
                .toList();
        for (String file : files) {
            Locale language = file.endsWith("_fr.properties") ? Locale.FRENCH : Locale.ENGLISH;
            Map<String, String> texts = patterns.computeIfAbsent(language.getLanguage(), l -> new HashMap<>());
            read(plugin, file)
                    .forEach((key, text) -> texts.put(key.toString(), Typography.set(text.toString(), language)));
        }
        return new MessageBundle(patterns);
    }

    private static Properties read(LoadedPlugin plugin, String file) {
        Properties texts = new Properties();
        Optional<InputStream> found = plugin.open(file);
        if (found.isEmpty()) {
            return texts;
        }
        try (InputStreamReader in = new InputStreamReader(found.get(), StandardCharsets.UTF_8)) {
            texts.load(in);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new BuildFault(
                    plugin.id(), Phase.TEMPLATES, file + ": " + e.getMessage(), "correct the \\u escape", e);
        }
    }

    Optional<String> pattern(Locale language, String key) {
        return Optional.ofNullable(
                patterns.getOrDefault(language.getLanguage(), Map.of()).get(key));
    }

    boolean speaks(Locale language) {
        return !patterns.getOrDefault(language.getLanguage(), Map.of()).isEmpty();
    }

    Set<String> keys() {
        Set<String> keys = new HashSet<>();
        patterns.values().forEach(texts -> keys.addAll(texts.keySet()));
        return keys;
    }
}
