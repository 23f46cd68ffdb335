package org.hanse.core.generation;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.hanse.api.PluginId;

/** What an inbox has taken, kept in a file: what is taken away while Hanse is down is missed at the next start. */
final class InboxMemory {

    private static final String NOBODY = "-";

    private final Path file;
    private final Properties taken = new Properties();

    InboxMemory(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                taken.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file, e);
            }
        }
    }

    Set<String> names() {
        return Set.copyOf(taken.stringPropertyNames());
    }

    Optional<FileMark> mark(String name) {
        return Optional.ofNullable(taken.getProperty(name))
                .map(text -> text.split(" "))
                .map(parts -> new FileMark(Long.parseLong(parts[1]), Long.parseLong(parts[2])));
    }

    /** Return whether a file of the inbox holds a plugin. */
    boolean holds(PluginId plugin) {
        return taken.values().stream()
                .anyMatch(text -> plugin.toString().equals(text.toString().split(" ")[0]));
    }

    void remember(String name, FileMark mark, Optional<PluginId> plugin) {
        String id = plugin.map(PluginId::value).orElse(NOBODY);
        taken.setProperty(name, "%s %d %d".formatted(id, mark.size(), mark.modified()));
        save();
    }

    Optional<PluginId> forget(String name) {
        String id = String.valueOf(taken.remove(name)).split(" ")[0];
        save();
        return id.equals(NOBODY) ? Optional.empty() : Optional.of(new PluginId(id));
    }

    private void save() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (Writer writer = Files.newBufferedWriter(file)) {
                taken.store(writer, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
