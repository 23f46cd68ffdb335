package org.hanse.core.plugin;

import java.util.Map;
import org.hanse.api.Cardinality;
import org.hanse.api.PluginId;
import org.hanse.api.PluginPlan;

/**
 * A plan, and what had to be seen while it was recorded.
 *
 * @param plan the plan
 * @param points how many contributions each extension point takes that the plan names
 */
public record ReadPlan(PluginPlan plan, Map<String, Cardinality> points) {

    /** Copy the map. */
    public ReadPlan {
        points = Map.copyOf(points);
    }

    /** Return whose plan it is. */
    public PluginId plugin() {
        return plan.plugin();
    }
}
