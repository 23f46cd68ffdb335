package org.hanse.core.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hanse.api.Contribution;
import org.hanse.api.PluginId;
import org.hanse.api.PluginPlan;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.plugin.PluginManifest;

/** A plugin made of nothing but migrations, written to a folder by a test. */
record PluginFolder(PluginId id, Path folder) {

    PluginFolder script(String name, String sql) {
        try {
            Path file = folder.resolve("db").resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, sql);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    LoadedPlugin load(Contribution... contributions) {
        try {
            return new LoadedPlugin(
                    PluginManifest.of(id, "1.0", "[0.1,0.2)"),
                    new PluginPlan(id, "1.0", List.of(contributions)),
                    new URLClassLoader(new URL[] {folder.toUri().toURL()}, null),
                    folder,
                    "");
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
