package org.hanse.core.data;

import java.util.List;
import java.util.Optional;
import org.hanse.api.Contribution;
import org.hanse.api.PluginId;
import org.hanse.core.plugin.BuildFault;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.plugin.Phase;

/** Finds the plugin whose entity EclipseLink complains about. */
final class EntityFault {

    private EntityFault() {}

    static BuildFault of(List<LoadedPlugin> plugins, Throwable thrown) {
        String innermost = thrown.toString();
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            innermost = String.valueOf(t.getMessage());
            Optional<PluginId> plugin = concerned(plugins, innermost);
            if (plugin.isPresent()) {
                return fault(plugin.get(), "its entities cannot be used: " + description(innermost), thrown);
            }
        }
        return fault(PluginId.CORE, "the entities do not fit together: " + description(innermost), thrown);
    }

    /** The last one, because plugins speak of the entities of core in their queries, and never the reverse. */
    private static Optional<PluginId> concerned(List<LoadedPlugin> plugins, String message) {
        return plugins.stream()
                .filter(plugin -> concerns(plugin, message))
                .map(LoadedPlugin::id)
                .reduce((earlier, later) -> later);
    }

    private static boolean concerns(LoadedPlugin plugin, String message) {
        return message.contains(" " + EntityNames.prefix(plugin.id()))
                || plugin.plan().of(Contribution.Entity.class).stream()
                        .anyMatch(entity -> message.contains(entity.className()));
    }

    private static BuildFault fault(PluginId plugin, String cause, Throwable thrown) {
        return new BuildFault(
                plugin,
                Phase.ENTITIES,
                cause,
                "correct the mapping or the query; test it with a persistence unit of the plugin alone",
                thrown);
    }

    /** EclipseLink writes the number of the exception first, and the description of the last cause last. */
    private static String description(String message) {
        return message.lines()
                .filter(line -> line.startsWith("Exception Description: "))
                .map(line -> line.substring("Exception Description: ".length()))
                .reduce((outer, inner) -> inner)
                .orElseGet(() -> message.lines().findFirst().orElse("no message"));
    }
}
