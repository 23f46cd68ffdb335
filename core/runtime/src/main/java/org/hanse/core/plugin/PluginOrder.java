package org.hanse.core.plugin;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hanse.api.PluginId;

/** The order of plugins: topological over what they require, like and come before or after; ties alphabetical. */
public final class PluginOrder {

    private final Map<PluginId, PluginManifest> manifests;
    private final Map<PluginId, Set<PluginId>> earlier = new TreeMap<>();

    private PluginOrder(Collection<PluginManifest> manifests) {
        this.manifests = manifests.stream()
                .collect(Collectors.toMap(PluginManifest::id, m -> m, PluginOrder::refuseTwins, TreeMap::new));
    }

    /**
     * Return the manifests in order.
     *
     * @throws BuildFault RESOLVE if something required is missing, a conflict is there, or they wait for each other
     */
    public static List<PluginManifest> of(Collection<PluginManifest> manifests) {
        PluginOrder order = new PluginOrder(manifests);
        order.manifests.values().forEach(order::check);
        order.manifests.values().forEach(order::connect);
        return order.sort();
    }

    private static PluginManifest refuseTwins(PluginManifest one, PluginManifest other) {
        throw fault(
                one.id(),
                "it is there twice, in versions %s and %s".formatted(one.version(), other.version()),
                "remove one of them");
    }

    private void check(PluginManifest plugin) {
        for (PluginId required : new TreeSet<>(plugin.requires())) {
            if (!manifests.containsKey(required)) {
                throw fault(
                        plugin.id(),
                        "it requires plugin %s, which is not there or not enabled".formatted(required),
                        "install and enable %s, or disable %s".formatted(required, plugin.id()));
            }
        }
        for (PluginId rival : new TreeSet<>(plugin.conflicts())) {
            if (manifests.containsKey(rival)) {
                throw fault(
                        plugin.id(),
                        "it conflicts with plugin " + rival,
                        "disable %s or %s".formatted(rival, plugin.id()));
            }
        }
    }

    private void connect(PluginManifest plugin) {
        Stream.of(plugin.requires(), plugin.optional(), plugin.after())
                .flatMap(Set::stream)
                .filter(manifests::containsKey)
                .forEach(first -> waits(plugin.id()).add(first));
        plugin.before().stream()
                .filter(manifests::containsKey)
                .forEach(second -> waits(second).add(plugin.id()));
    }

    private Set<PluginId> waits(PluginId plugin) {
        return earlier.computeIfAbsent(plugin, p -> new TreeSet<>());
    }

    private List<PluginManifest> sort() {
        Map<PluginId, PluginManifest> sorted = new LinkedHashMap<>();
        while (sorted.size() < manifests.size()) {
            PluginManifest next = manifests.values().stream()
                    .filter(plugin -> !sorted.containsKey(plugin.id()))
                    .filter(plugin -> sorted.keySet().containsAll(waits(plugin.id())))
                    .findFirst()
                    .orElseThrow(() -> cycle(sorted.keySet()));
            sorted.put(next.id(), next);
        }
        return List.copyOf(sorted.values());
    }

    /** Walks backwards from any plugin that still waits until one comes up again. */
    private BuildFault cycle(Set<PluginId> sorted) {
        PluginId at = manifests.keySet().stream()
                .filter(id -> !sorted.contains(id))
                .findFirst()
                .orElseThrow();
        Map<PluginId, PluginId> path = new LinkedHashMap<>();
        while (!path.containsKey(at)) {
            PluginId next = waits(at).stream()
                    .filter(id -> !sorted.contains(id))
                    .findFirst()
                    .orElseThrow();
            path.put(at, next);
            at = next;
        }
        PluginId start = at;
        String names = path.keySet().stream()
                .dropWhile(id -> !id.equals(start))
                .map(PluginId::value)
                .collect(Collectors.joining(" → "));
        return fault(
                start,
                "plugins wait for each other: %s → %s".formatted(names, start),
                "remove one of Hanse-Requires, Hanse-Optional, Hanse-Before and Hanse-After that close the circle");
    }

    private static BuildFault fault(PluginId plugin, String cause, String remedy) {
        return new BuildFault(plugin, Phase.RESOLVE, cause, remedy);
    }
}
