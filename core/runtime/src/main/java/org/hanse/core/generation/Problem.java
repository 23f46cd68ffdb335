package org.hanse.core.generation;

import org.hanse.api.PluginId;
import org.hanse.core.plugin.BuildFault;
import org.hanse.core.plugin.Phase;

/**
 * What is wrong with a plugin, in words: an exception would keep its classes alive.
 *
 * @param plugin whose fault it is, core if it is ours
 * @param phase when it happened
 * @param cause why
 * @param remedy what helps
 */
public record Problem(PluginId plugin, Phase phase, String cause, String remedy) {

    static Problem of(BuildFault fault) {
        return new Problem(fault.plugin(), fault.phase(), String.valueOf(fault.getMessage()), fault.remedy());
    }

    /** Return one line for a person. */
    @Override
    public String toString() {
        return "%s at %s: %s; %s".formatted(plugin, phase, cause, remedy);
    }
}
