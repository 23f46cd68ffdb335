package org.hanse.core.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hanse.api.PluginId;
import org.hanse.api.PluginPlan;

/**
 * A plugin, or core itself, as part of a generation.
 *
 * @param manifest its manifest
 * @param plan its plan
 * @param loader its class loader in this generation
 * @param location its jar or folder of classes
 * @param root where its resources lie in the jar: empty for plugins, {@code org/hanse/core/} for core
 */
public record LoadedPlugin(PluginManifest manifest, PluginPlan plan, ClassLoader loader, Path location, String root) {

    /** Return its id. */
    public PluginId id() {
        return manifest.id();
    }

    /** Load one of its classes. */
    public Class<?> type(String className, Phase phase) {
        try {
            return Class.forName(className, false, loader);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new BuildFault(id(), phase, "class %s does not load: %s".formatted(className, e), "rebuild it", e);
        }
    }

    /** Open one of its own resources, {@code templates/hello.vm} for instance. */
    public Optional<InputStream> open(String path) {
        URL url = loader.getResource(root + path);
        if (url == null) {
            return Optional.empty();
        }
        try {
            URLConnection connection = url.openConnection();
            connection.setUseCaches(false);
            return Optional.of(connection.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Return the names of all files below one of its folders, sorted, relative to that folder. */
    public List<String> files(String folder) {
        try {
            if (Files.isDirectory(location)) {
                return below(location.resolve(root + folder));
            }
            try (FileSystem zip = FileSystems.newFileSystem(location)) {
                return below(zip.getPath(root + folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> below(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
