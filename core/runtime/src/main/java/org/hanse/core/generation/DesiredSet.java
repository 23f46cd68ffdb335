package org.hanse.core.generation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hanse.api.PluginId;

/**
 * The plugins that are to run on every node, as somebody last wanted it.
 *
 * @param revision counts up with each change, 0 before the first
 * @param at when it was saved
 * @param actor who wanted it
 * @param reason what was done, such as {@code install hello 1.0}
 * @param plugins sorted by id
 */
public record DesiredSet(long revision, Instant at, String actor, String reason, List<DesiredPlugin> plugins) {

    /** Sort the plugins. */
    public DesiredSet {
        plugins = sorted(plugins);
    }

    /** Return one of the plugins. */
    public Optional<DesiredPlugin> find(PluginId id) {
        return plugins.stream().filter(plugin -> plugin.id().equals(id)).findFirst();
    }

    /** Return the plugins that are to run. */
    public List<DesiredPlugin> enabled() {
        return plugins.stream().filter(DesiredPlugin::enabled).toList();
    }

    /** Return the plugins with one added or replaced. */
    List<DesiredPlugin> with(DesiredPlugin plugin) {
        TreeMap<PluginId, DesiredPlugin> changed = new TreeMap<>();
        plugins.forEach(other -> changed.put(other.id(), other));
        changed.put(plugin.id(), plugin);
        return List.copyOf(changed.values());
    }

    private static List<DesiredPlugin> sorted(Collection<DesiredPlugin> plugins) {
        return List.copyOf(plugins.stream()
                .collect(Collectors.toMap(DesiredPlugin::id, Function.identity(), (one, other) -> other, TreeMap::new))
                .values());
    }
}
