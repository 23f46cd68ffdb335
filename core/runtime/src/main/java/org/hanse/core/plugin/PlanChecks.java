package org.hanse.core.plugin;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hanse.api.Cardinality;
import org.hanse.api.Contribution;
import org.hanse.api.PluginId;

/** Checks plans against each other. */
public final class PlanChecks {

    private final Map<String, PluginId> takenPoints = new HashMap<>();
    private final Map<String, PluginId> takenEntities = new HashMap<>();

    private PlanChecks() {}

    /**
     * Check all plans of a generation, core's included, in plugin order.
     *
     * @throws BuildFault CONTRIBUTE that names the later plugin
     */
    public static void across(Collection<ReadPlan> plans) {
        PlanChecks checks = new PlanChecks();
        plans.forEach(checks::check);
    }

    private void check(ReadPlan read) {
        Set<String> single = new HashSet<>();
        read.points().forEach((point, cardinality) -> {
            if (cardinality == Cardinality.ONE) {
                single.add(point);
            }
        });
        single.forEach(point -> take(
                takenPoints,
                point,
                read.plugin(),
                "extension point %s takes one contribution, and %s has made it",
                "disable one of the two plugins"));
        read.plan()
                .of(Contribution.Entity.class)
                .forEach(entity -> take(
                        takenEntities,
                        entity.className(),
                        read.plugin(),
                        "entity class %s has the same name as one of %s",
                        "move it to a package of the plugin's own"));
    }

    private static void take(Map<String, PluginId> taken, String key, PluginId plugin, String cause, String remedy) {
        PluginId other = taken.putIfAbsent(key, plugin);
        if (other != null && !other.equals(plugin)) {
            throw new BuildFault(plugin, Phase.CONTRIBUTE, cause.formatted(key, other), remedy);
        }
    }
}
