package org.hanse.core.data;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.hanse.api.Contribution;
import org.hanse.api.PluginId;
import org.hanse.api.PluginPlan;
import org.hanse.core.plugin.ComposedLoader;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.plugin.PluginClassLoader;
import org.hanse.core.plugin.PluginJar;
import org.hanse.core.plugin.PluginManifest;

/** The test plugin {@code library}, in a jar and a loader of its own. */
record LibraryPlugin(LoadedPlugin plugin, ComposedLoader composed) implements AutoCloseable {

    private static final String PACKAGE = "org.hanse.core.data.library.";

    static LibraryPlugin open(Path folder, String... entities) {
        PluginManifest manifest = PluginManifest.of(new PluginId("library"), "1.0", "[0.1,0.2)");
        Path jar = jar(folder);
        PluginClassLoader loader = new PluginClassLoader(
                new PluginJar(jar, "0", manifest), LibraryPlugin.class.getClassLoader(), List.of());
        List<Contribution> contributions = Arrays.stream(entities)
                .<Contribution>map(entity -> new Contribution.Entity(PACKAGE + entity))
                .toList();
        LoadedPlugin plugin =
                new LoadedPlugin(manifest, new PluginPlan(manifest.id(), "1.0", contributions), loader, jar, "");
        return new LibraryPlugin(plugin, new ComposedLoader(new WithoutLibrary(), List.of(loader)));
    }

    <T> T create(Class<T> type, String className) throws ReflectiveOperationException {
        return type.cast(
                plugin.loader().loadClass(PACKAGE + className).getConstructor().newInstance());
    }

    private static Path jar(Path folder) {
        Path jar = folder.resolve("library.jar");
        Path classes =
                Path.of("target/test-classes/org/hanse/core/data/library").toAbsolutePath();
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(out);
                var files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry("org/hanse/core/data/library/" + classes.relativize(file)));
                zip.write(Files.readAllBytes(file));
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The runtime's loader as it is outside tests: it does not see the classes of the plugin. */
    private static final class WithoutLibrary extends ClassLoader {

        WithoutLibrary() {
            super(LibraryPlugin.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith(PACKAGE)) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }
    }

    @Override
    public void close() throws IOException {
        ((PluginClassLoader) plugin.loader()).close();
    }
}
