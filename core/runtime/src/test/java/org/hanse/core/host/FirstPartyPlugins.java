package org.hanse.core.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hanse.core.plugin.PluginJars;

/** The plugins of this repository, built from their sources: their own modules are built after core. */
final class FirstPartyPlugins {

    private static final String VERSION = "0.1.0";

    private FirstPartyPlugins() {}

    static List<Path> build(Path folder) {
        Path plugins = Path.of(System.getProperty("hanse.root", "../..")).resolve("plugins");
        try (Stream<Path> modules = Files.list(plugins)) {
            return modules.filter(module ->
                            Files.exists(module.resolve("src/main/resources/META-INF/services/org.hanse.api.Plugin")))
                    .sorted()
                    .map(module -> build(module, folder))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path build(Path module, Path folder) {
        PluginJars jar = PluginJars.plugin(module.getFileName().toString(), VERSION);
        Path sources = module.resolve("src/main/java");
        files(sources)
                .filter(file -> !file.endsWith("package-info.java"))
                .forEach(file ->
                        jar.source(name(sources, file).replace(".java", "").replace('/', '.'), text(file)));
        Path resources = module.resolve("src/main/resources");
        files(resources).forEach(file -> jar.resource(name(resources, file), text(file)));
        return jar.build(folder);
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
