package org.hanse.core.generation;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hanse.api.PluginId;
import org.hanse.api.PluginPlan;
import org.hanse.core.data.PersistenceUnit;
import org.hanse.core.plugin.ApiVersion;
import org.hanse.core.plugin.BuildFault;
import org.hanse.core.plugin.ComposedLoader;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.plugin.Phase;
import org.hanse.core.plugin.PlanChecks;
import org.hanse.core.plugin.PlanReader;
import org.hanse.core.plugin.PluginClassLoader;
import org.hanse.core.plugin.PluginJar;
import org.hanse.core.plugin.PluginLoaders;
import org.hanse.core.plugin.PluginManifest;
import org.hanse.core.plugin.PluginOrder;
import org.hanse.core.plugin.ReadPlan;
import org.hanse.core.security.RecordedGuard;

/** Builds generations, phase by phase; a fault closes what was opened and names plugin, phase, cause and remedy. */
final class GenerationBuilder {

    private final Surroundings around;
    private final ClassLoader runtime;
    private final PlanReader reader;
    private final ReadPlan core;
    /** Engines know units and containers by name in the whole JVM, where another runtime may live. */
    private final String name = "hanse-" + UUID.randomUUID().toString().substring(0, 8);

    GenerationBuilder(Surroundings around) {
        this.around = around;
        this.runtime = GenerationBuilder.class.getClassLoader();
        this.reader = new PlanReader(runtime);
        this.core = reader.core(around.modules());
    }

    /** Make the tables of core, in which the desired set lies. */
    void migrateCore() {
        around.migrations().run(loadedCore());
    }

    /** Read plans without building anything. */
    List<ReadPlan> plans(Collection<PluginJar> jars) {
        List<ReadPlan> plans = reader.plugins(ordered(jars));
        List<ReadPlan> all = new ArrayList<>(List.of(core));
        all.addAll(plans);
        PlanChecks.across(all);
        return plans;
    }

    /** Return the SQL that building with a jar would run for it. */
    String pendingMigrations(Collection<PluginJar> jars, PluginJar jar) {
        try (PluginLoaders loaders = PluginLoaders.open(ordered(jars), runtime)) {
            PluginPlan unread = new PluginPlan(jar.id(), jar.manifest().version(), List.of());
            return around.migrations()
                    .pending(new LoadedPlugin(jar.manifest(), unread, loaders.of(jar.id()), jar.file(), ""));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close the loaders of migrations", e);
        }
    }

    /**
     * Build a generation.
     *
     * @param guards all guards on record
     * @throws BuildFault after everything that was opened is closed again
     */
    Generation build(long number, Collection<PluginJar> jars, List<RecordedGuard> guards, BuildLog log) {
        try {
            List<PluginJar> ordered = log.time(Phase.RESOLVE, () -> ordered(jars));
            List<ReadPlan> plans = log.time(Phase.CONTRIBUTE, () -> plans(ordered));
            return assemble(number, ordered, plans, guards, log);
        } catch (BuildFault e) {
            log.giveUp();
            throw e;
        }
    }

    private static List<PluginJar> ordered(Collection<PluginJar> jars) {
        List<PluginManifest> order =
                PluginOrder.of(jars.stream().map(PluginJar::manifest).toList());
        return jars.stream()
                .sorted(Comparator.comparingInt(jar -> order.indexOf(jar.manifest())))
                .toList();
    }

    private Generation assemble(
            long number, List<PluginJar> jars, List<ReadPlan> plans, List<RecordedGuard> guards, BuildLog log) {
        PluginLoaders loaders = log.time(Phase.RESOLVE, () -> PluginLoaders.open(jars, runtime));
        loaders.inOrder().forEach(loader -> log.closeFirst(closing(loader)));
        ComposedLoader composed = new ComposedLoader(runtime, loaders.inOrder());
        List<LoadedPlugin> plugins = loaded(jars, plans, loaders);
        for (LoadedPlugin plugin : plugins) {
            log.time(Phase.MIGRATE, plugin.id(), () -> migrated(plugin));
        }
        Beside<Views> parsing = log.beside(composed, () -> Views.build(plugins, around));
        PersistenceUnit unit = log.time(
                Phase.ENTITIES,
                () -> PersistenceUnit.open(
                        name + "-" + number, around.database().source(), plugins, composed));
        log.closeFirst(Closing.ofCore("persistence unit", unit));
        Beside<EntityManagerFactory> connecting = log.beside(composed, unit::factory);
        Views views = log.time(Phase.TEMPLATES, parsing::join);
        Draft draft = log.time(Phase.BEANS, () -> new Draft(name, number, plugins, composed, unit, views, around));
        return new Assembly(around, draft, guards, log).finish(views, connecting);
    }

    private static Closing closing(PluginClassLoader loader) {
        return new Closing("class loader of " + loader.plugin(), loader.plugin(), loader);
    }

    private LoadedPlugin migrated(LoadedPlugin plugin) {
        around.migrations().run(plugin);
        return plugin;
    }

    private List<LoadedPlugin> loaded(List<PluginJar> jars, List<ReadPlan> plans, PluginLoaders loaders) {
        Map<PluginId, ReadPlan> byId = plans.stream().collect(Collectors.toMap(ReadPlan::plugin, Function.identity()));
        List<LoadedPlugin> plugins = new ArrayList<>();
        plugins.add(loadedCore());
        for (PluginJar jar : jars) {
            ReadPlan plan = Objects.requireNonNull(byId.get(jar.id()));
            plugins.add(new LoadedPlugin(jar.manifest(), plan.plan(), loaders.of(jar.id()), jar.file(), ""));
        }
        return plugins;
    }

    private LoadedPlugin loadedCore() {
        String version = ApiVersion.current();
        PluginManifest manifest = PluginManifest.of(PluginId.CORE, version, version);
        return new LoadedPlugin(manifest, core.plan(), runtime, around.core(), "org/hanse/core/");
    }
}
