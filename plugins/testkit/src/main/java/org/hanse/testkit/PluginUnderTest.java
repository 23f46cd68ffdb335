package org.hanse.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hanse.api.PluginId;
import org.hanse.api.PluginPlan;
import org.hanse.core.plugin.ApiVersion;
import org.hanse.core.plugin.BuildFault;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.plugin.PlanReader;
import org.hanse.core.plugin.PluginJar;
import org.hanse.core.plugin.PluginLoaders;
import org.hanse.core.plugin.PluginManifest;
import org.hanse.core.plugin.PluginOrder;
import org.hanse.core.plugin.ReadPlan;
import org.hanse.core.plugin.WorkFolder;

/**
 * A plugin as it lies on the disk.
 *
 * @param plugin a jar or a folder of classes
 * @param manifest its manifest
 * @param others the plugins that it runs with
 */
record PluginUnderTest(Path plugin, PluginManifest manifest, List<Path> others) {

    private static final ClassLoader RUNTIME = PlanReader.class.getClassLoader();

    /**
     * Check the jar and read its manifest.
     *
     * @throws BuildFault if it is not accepted
     */
    static PluginUnderTest read(Path plugin, List<Path> others) {
        try (Home home = Home.create()) {
            return new PluginUnderTest(plugin, taken(home, plugin).manifest(), List.copyOf(others));
        } catch (BuildFault e) {
            throw new AssertionError("plugin %s: %s: %s".formatted(e.plugin(), e.getMessage(), e.remedy()), e);
        }
    }

    private static PluginJar taken(Home home, Path plugin) {
        return new WorkFolder(home.folder(), ApiVersion.current()).take(plugin);
    }

    PluginId id() {
        return manifest.id();
    }

    /** Read its plan, in loaders that are closed again. */
    PluginPlan plan() {
        try (Home home = Home.create()) {
            return new PlanReader(RUNTIME)
                    .plugins(jars(home)).stream()
                            .map(ReadPlan::plan)
                            .filter(plan -> plan.plugin().equals(id()))
                            .findFirst()
                            .orElseThrow();
        }
    }

    private List<PluginJar> jars(Home home) {
        List<PluginJar> jars = new ArrayList<>();
        Stream.concat(others.stream(), Stream.of(plugin)).forEach(path -> jars.add(taken(home, path)));
        List<PluginManifest> order =
                PluginOrder.of(jars.stream().map(PluginJar::manifest).toList());
        jars.sort(Comparator.comparingInt(jar -> order.indexOf(jar.manifest())));
        return jars;
    }

    /** Use it as far as it can be used without running: its files and its classes. */
    <R> R loaded(Function<LoadedPlugin, R> use) {
        PluginPlan plan = plan();
        try (Home home = Home.create()) {
            List<PluginJar> jars = jars(home);
            try (PluginLoaders loaders = PluginLoaders.open(jars, RUNTIME)) {
                PluginJar own = jars.stream()
                        .filter(jar -> jar.id().equals(id()))
                        .findFirst()
                        .orElseThrow();
                return use.apply(new LoadedPlugin(manifest, plan, loaders.of(id()), own.file(), ""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Return the text of one of its files. */
    static String text(LoadedPlugin plugin, String file) {
        try (InputStream in = plugin.open(file).orElseThrow(() -> new AssertionError("there is no " + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
