package org.hanse.core.generation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hanse.core.plugin.BuildFault;
import org.hanse.core.plugin.Phase;
import org.hanse.core.plugin.PluginJar;
import org.hanse.core.plugin.WorkFolder;

/** The jars of this node: copies of what the database has, each checked once. */
final class Jars {

    private final WorkFolder work;
    private final JarStore store;
    private final Map<String, PluginJar> checked = new ConcurrentHashMap<>();

    Jars(WorkFolder work, JarStore store) {
        this.work = work;
        this.store = store;
    }

    /** Give every node a jar that this node has copied. */
    void share(PluginJar jar) {
        try {
            if (!store.has(jar.sha256())) {
                store.put(jar.sha256(), Files.readAllBytes(jar.file()));
            }
            remember(jar);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + jar.file(), e);
        }
    }

    /** Know a jar that this node alone has so far. */
    void remember(PluginJar jar) {
        checked.put(jar.sha256(), jar);
    }

    /**
     * Return the jar of a plugin, copied from the database if this node lacks it.
     *
     * @throws BuildFault JAR or MANIFEST
     */
    PluginJar of(DesiredPlugin plugin) {
        PluginJar known = checked.get(plugin.sha256());
        if (known != null && Files.exists(known.file())) {
            return known;
        }
        byte[] bytes = store.get(plugin.sha256())
                .orElseThrow(() ->
                        new BuildFault(plugin.id(), Phase.JAR, "its jar is not in the database", "install it again"));
        PluginJar jar = work.take(bytes, plugin.id());
        checked.put(plugin.sha256(), jar);
        return jar;
    }

    /** Delete the copies of all others. */
    void keepOnly(Collection<PluginJar> used) {
        Set<String> hashes = used.stream().map(PluginJar::sha256).collect(Collectors.toSet());
        checked.keySet().retainAll(hashes);
        work.keepOnly(hashes);
    }
}
