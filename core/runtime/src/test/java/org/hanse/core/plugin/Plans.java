package org.hanse.core.plugin;

import org.hanse.api.Plugin;
import org.hanse.api.PluginId;
import org.hanse.api.PluginPlan;

/** Reads the plan of a plugin that lies on the class path. */
public final class Plans {

    private Plans() {}

    /** Let a plugin record its plan, with the checks of every plugin. */
    public static PluginPlan of(String id, Plugin plugin) {
        PlanRecorder recorder =
                new PlanRecorder(new PluginId(id), plugin.getClass().getClassLoader());
        recorder.record(plugin);
        return recorder.plan("1.0").plan();
    }
}
