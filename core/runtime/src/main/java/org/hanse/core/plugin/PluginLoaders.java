package org.hanse.core.plugin;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hanse.api.PluginId;

/** One class loader for each plugin of a set, each seeing what those that it requires or likes export. */
public final class PluginLoaders implements Closeable {

    private final Map<PluginId, PluginClassLoader> loaders = new LinkedHashMap<>();

    private PluginLoaders() {}

    /**
     * Open plugins in the order of {@link PluginOrder}.
     *
     * @param runtime where shared packages come from
     */
    public static PluginLoaders open(Collection<PluginJar> ordered, ClassLoader runtime) {
        PluginLoaders opened = new PluginLoaders();
        for (PluginJar jar : ordered) {
            List<PluginClassLoader> imports = Stream.of(
                            jar.manifest().requires(), jar.manifest().optional())
                    .flatMap(Collection::stream)
                    .sorted()
                    .flatMap(id -> Stream.ofNullable(opened.loaders.get(id)))
                    .toList();
            opened.loaders.put(jar.id(), new PluginClassLoader(jar, runtime, imports));
        }
        return opened;
    }

    /** Return the loader of a plugin of the set. */
    public PluginClassLoader of(PluginId plugin) {
        PluginClassLoader loader = loaders.get(plugin);
        if (loader == null) {
            throw new BuildFault(plugin, Phase.RESOLVE, "it is not part of this set", "enable it");
        }
        return loader;
    }

    /** Return all loaders in order. */
    public List<PluginClassLoader> inOrder() {
        return List.copyOf(loaders.values());
    }

    /** Close every one, even if another fails to. */
    @Override
    public void close() throws IOException {
        IOException first = null;
        for (PluginClassLoader loader : inOrder()) {
            try {
                loader.close();
            } catch (IOException e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
