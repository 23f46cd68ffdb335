package org.hanse.core.plugin;

import jakarta.persistence.spi.ClassTransformer;
import java.net.URL;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The context class loader of a generation: core, then every plugin, by the classes of their own jars. */
public final class ComposedLoader extends ClassLoader implements WeavingLoader {

    static {
        registerAsParallelCapable();
    }

    private final List<PluginClassLoader> plugins;

    /** Compose core's loader and those of plugins, in plugin order. */
    public ComposedLoader(ClassLoader core, Collection<PluginClassLoader> plugins) {
        super("hanse-generation", core);
        this.plugins = List.copyOf(plugins);
    }

    /** In a test of a plugin the class path holds its classes too: those would not be woven, and would never go. */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        String path = name.replace('.', '/') + ".class";
        for (PluginClassLoader plugin : plugins) {
            if (plugin.owns(path)) {
                return plugin.loadClass(name);
            }
        }
        return super.loadClass(name, resolve);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        String path = name.replace('.', '/') + ".class";
        for (PluginClassLoader plugin : plugins) {
            if (plugin.holds(path)) {
                return plugin.loadClass(name);
            }
        }
        throw new ClassNotFoundException(name);
    }

    @Override
    protected @Nullable URL findResource(String name) {
        return own(name).stream().findFirst().orElse(null);
    }

    @Override
    protected Enumeration<URL> findResources(String name) {
        return Collections.enumeration(own(name));
    }

    /** Never from {@code META-INF}: a service or manifest of a plugin is not the runtime's. */
    private List<URL> own(String name) {
        if (name.startsWith("META-INF/")) {
            return List.of();
        }
        return plugins.stream()
                .filter(plugin -> plugin.holds(name))
                .map(plugin -> plugin.findResource(name))
                .toList();
    }

    @Override
    public void addTransformer(ClassTransformer transformer) {
        plugins.forEach(plugin -> plugin.addTransformer(transformer));
    }

    @Override
    public ClassLoader throwAway() {
        Map<PluginClassLoader, PluginClassLoader> copies = new IdentityHashMap<>();
        return new ComposedLoader(
                getParent(), plugins.stream().map(p -> p.throwAway(copies)).toList());
    }
}
