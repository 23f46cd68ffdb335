package org.hanse.core.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hanse.core.plugin.LoadedPlugin;

/** The messages that templates name as they stand, with the template that does. */
final class AskedMessages {

    private static final Pattern ASKED = Pattern.compile("\\$!?\\{?m\\.text\\(\\s*[\"']([^\"'$]+)[\"']");

    private AskedMessages() {}

    static Map<String, String> of(LoadedPlugin plugin) {
        Map<String, String> asked = new TreeMap<>();
        for (String file : plugin.files("templates")) {
            Matcher matcher = ASKED.matcher(read(plugin, "templates/" + file));
            while (matcher.find()) {
                asked.putIfAbsent(matcher.group(1), "templates/" + file);
            }
        }
        return asked;
    }

    private static String read(LoadedPlugin plugin, String file) {
        try (InputStream in = plugin.open(file).orElseThrow()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
