package org.hanse.core.generation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hanse.api.PluginId;
import org.hanse.core.plugin.BuildFault;
import org.hanse.core.plugin.WorkFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A watched folder: a jar is taken when its directory reads and it rests between two looks; a jar that is taken away
 * disables its plugin.
 */
public final class Inbox {

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

    private final Path folder;
    private final InboxMemory memory;
    private final Target target;
    private final Map<String, FileMark> lastLook = new HashMap<>();

    /** What an inbox changes. */
    interface Target {

        /**
         * Install a jar.
         *
         * @throws BuildFault if it cannot even be read
         */
        PluginId add(Path file);

        /** Disable a plugin. */
        void remove(PluginId plugin);
    }

    Inbox(Path folder, Path memory, Target target) {
        this.folder = folder;
        this.memory = new InboxMemory(memory);
        this.target = target;
    }

    /** Return the jars that are new or changed since the last look of an earlier run, to be part of the first build. */
    public List<Path> fresh() {
        return marks().entrySet().stream()
                .filter(entry -> !memory.mark(entry.getKey()).equals(Optional.of(entry.getValue())))
                .map(entry -> folder.resolve(entry.getKey()))
                .filter(WorkFolder::isWhole)
                .sorted()
                .toList();
    }

    /** Look once, and do what is to be done. */
    public void look() {
        Map<String, FileMark> now = marks();
        now.forEach((name, mark) -> {
            boolean rests = mark.equals(lastLook.get(name));
            boolean known = memory.mark(name).equals(Optional.of(mark));
            if (rests && !known && WorkFolder.isWhole(folder.resolve(name))) {
                add(name, mark);
            }
        });
        List<String> gone =
                memory.names().stream().filter(name -> !now.containsKey(name)).toList();
        gone.forEach(this::remove);
        lastLook.clear();
        lastLook.putAll(now);
    }

    private void add(String name, FileMark mark) {
        try {
            memory.remember(name, mark, Optional.of(target.add(folder.resolve(name))));
        } catch (BuildFault e) {
            LOG.warn("inbox: {} is left alone until it changes: {}", name, Problem.of(e));
            memory.remember(name, mark, Optional.empty());
        }
    }

    private void remove(String name) {
        Optional<PluginId> plugin = memory.forget(name);
        plugin.filter(id -> !memory.holds(id)).ifPresent(target::remove);
    }

    private Map<String, FileMark> marks() {
        Map<String, FileMark> marks = new HashMap<>();
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            for (Path file : files.filter(f -> f.toString().endsWith(".jar")).toList()) {
                FileMark.of(file).ifPresent(mark -> marks.put(file.getFileName().toString(), mark));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look into " + folder, e);
        }
        return marks;
    }
}
