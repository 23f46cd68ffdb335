package org.hanse.core.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hanse.api.PluginId;
import org.hanse.core.plugin.BuildFault;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.plugin.Phase;

/**
 * A migration of a plugin.
 *
 * @param path where it lies in the plugin, such as {@code db/010-notes.sql}
 * @param name its name in Flyway's form
 * @param sql its text
 */
record MigrationScript(String path, String name, String sql) {

    private static final Pattern FORM = Pattern.compile("([0-9]{3})-([a-z0-9-]+)\\.sql");
    private static final String OVERRIDES = "postgresql/";

    /** Return the migrations of a plugin for a product, in order; an override replaces its namesake. */
    static List<MigrationScript> of(LoadedPlugin plugin, Product product) {
        Map<String, String> paths = new TreeMap<>();
        List<String> files = plugin.files("db");
        files.stream().filter(file -> !file.contains("/")).forEach(file -> paths.put(file, "db/" + file));
        if (product == Product.POSTGRESQL) {
            files.stream()
                    .filter(file -> file.startsWith(OVERRIDES))
                    .forEach(file -> paths.put(file.substring(OVERRIDES.length()), "db/" + file));
        }
        List<MigrationScript> scripts = new ArrayList<>();
        paths.forEach((file, path) -> scripts.add(read(plugin, file, path)));
        return scripts;
    }

    private static MigrationScript read(LoadedPlugin plugin, String file, String path) {
        Matcher matcher = FORM.matcher(file);
        if (!matcher.matches()) {
            throw new BuildFault(
                    plugin.id(),
                    Phase.MIGRATE,
                    "%s: not the name of a migration".formatted(path),
                    "name it NNN-what-it-does.sql: three digits, then lower-case letters, digits and hyphens");
        }
        // Version 1.NNN, because Flyway leaves out what is not newer than the baseline 0 and scripts may start at 000.
        String name = "V1.%s__%s.sql".formatted(matcher.group(1), matcher.group(2));
        return new MigrationScript(path, name, text(plugin, path));
    }

    private static String text(LoadedPlugin plugin, String path) {
        try (InputStream in = plugin.open(path).orElseThrow(() -> missing(plugin.id(), path))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BuildFault missing(PluginId plugin, String path) {
        return new BuildFault(
                plugin, Phase.MIGRATE, path + ": the class loader does not find it", "rebuild the plugin's jar");
    }
}
