package org.hanse.core.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.hanse.api.Plugin;
import org.hanse.api.PluginId;

/** Lets plugins record their plans, in loaders that are thrown away, for a class that is loaded cannot be woven. */
public final class PlanReader {

    private final ClassLoader runtime;

    /** Read with the given source of shared packages. */
    public PlanReader(ClassLoader runtime) {
        this.runtime = runtime;
    }

    /** Read the plan of core: those of its modules, one after the other. */
    public ReadPlan core(Collection<? extends Plugin> modules) {
        PlanRecorder recorder = new PlanRecorder(PluginId.CORE, runtime);
        modules.forEach(module -> recorder.record(module));
        return recorder.plan(ApiVersion.current());
    }

    /**
     * Read the plans of plugins.
     *
     * @param ordered all that are to run together, in the order of {@link PluginOrder}
     * @throws BuildFault CONTRIBUTE
     */
    public List<ReadPlan> plugins(Collection<PluginJar> ordered) {
        try (PluginLoaders loaders = PluginLoaders.open(ordered, runtime)) {
            List<ReadPlan> plans = new ArrayList<>();
            for (PluginJar jar : ordered) {
                plans.add(read(jar, loaders.of(jar.id())));
            }
            return plans;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close the loaders of plans", e);
        }
    }

    private static ReadPlan read(PluginJar jar, PluginClassLoader loader) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            PlanRecorder recorder = new PlanRecorder(jar.id(), loader);
            recorder.record(entryPoint(jar.id(), loader));
            return recorder.plan(jar.manifest().version());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** A service loader also looks into the JDK: what comes from there is not this plugin. */
    private static Plugin entryPoint(PluginId id, PluginClassLoader loader) {
        try {
            return ServiceLoader.load(Plugin.class, loader).stream()
                    .filter(provider -> provider.type().getClassLoader() == loader)
                    .findFirst()
                    .map(ServiceLoader.Provider::get)
                    .orElseThrow(() -> new BuildFault(
                            id,
                            Phase.CONTRIBUTE,
                            "its jar has no implementation of org.hanse.api.Plugin",
                            "name it in META-INF/services/org.hanse.api.Plugin"));
        } catch (ServiceConfigurationError | LinkageError e) {
            throw PlanRecorder.failed(id, "its entry class does not load", e);
        }
    }
}
