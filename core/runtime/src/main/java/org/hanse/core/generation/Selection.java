package org.hanse.core.generation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hanse.api.PluginId;
import org.hanse.core.plugin.PluginJar;

/**
 * Which plugins of a desired set are built, and why others are not.
 *
 * @param jars what is built
 * @param leftOut what is not
 */
record Selection(List<PluginJar> jars, Map<PluginId, Condition> leftOut) {

    Selection {
        jars = List.copyOf(jars);
        leftOut = Map.copyOf(leftOut);
    }

    /** Leave out what is disabled, in quarantine or kept from running, and then what requires any of the last two. */
    static Selection of(
            Collection<DesiredPlugin> wanted, PluginRules settings, List<Quarantined> quarantine, Jars jars) {
        Map<PluginId, Condition> leftOut = new TreeMap<>();
        List<PluginJar> chosen = new ArrayList<>();
        for (DesiredPlugin plugin : wanted) {
            Condition condition = condition(plugin, settings, quarantine);
            if (condition.state() == Condition.State.RUNNING) {
                chosen.add(jars.of(plugin));
            } else {
                leftOut.put(plugin.id(), condition);
            }
        }
        while (chosen.removeIf(jar -> isBlocked(jar, leftOut))) {
            continue;
        }
        return new Selection(chosen, leftOut);
    }

    private static Condition condition(DesiredPlugin plugin, PluginRules settings, List<Quarantined> quarantine) {
        if (!plugin.enabled()) {
            return Condition.of(plugin, Condition.State.DISABLED);
        }
        if (settings.leavesOut(plugin.id())) {
            return Condition.of(plugin, Condition.State.SAFE_MODE);
        }
        return quarantine.stream()
                .filter(entry -> entry.sha256().equals(plugin.sha256()))
                .filter(entry -> entry.problem().plugin().equals(plugin.id()))
                .filter(entry -> !settings.required().contains(plugin.id()))
                .findFirst()
                .map(entry -> Condition.of(plugin, Condition.State.QUARANTINED, entry.problem()))
                .orElseGet(() -> Condition.of(plugin, Condition.State.RUNNING));
    }

    /** What requires a disabled plugin is not blocked: that is a mistake, which the build reports. */
    private static boolean isBlocked(PluginJar jar, Map<PluginId, Condition> leftOut) {
        for (PluginId required : jar.manifest().requires()) {
            Condition condition = leftOut.get(required);
            if (condition != null && condition.state() != Condition.State.DISABLED) {
                leftOut.put(jar.id(), blocked(jar, required));
                return true;
            }
        }
        return false;
    }

    private static Condition blocked(PluginJar jar, PluginId blocker) {
        return new Condition(
                jar.id(), jar.manifest().version(), Condition.State.BLOCKED, Optional.empty(), Optional.of(blocker));
    }
}
