package org.hanse.core.data;

import java.util.List;
import org.hanse.api.Contribution;
import org.hanse.api.PluginId;
import org.hanse.core.plugin.BuildFault;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.plugin.Phase;

/** Finds the plugin whose entity EclipseLink complains about. */
final class EntityFault {

    private EntityFault() {}

    static BuildFault of(List<LoadedPlugin> plugins, Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            String message = String.valueOf(t.getMessage());
            for (LoadedPlugin plugin : plugins) {
                for (Contribution.Entity entity : plugin.plan().of(Contribution.Entity.class)) {
                    if (concerns(message, plugin.id(), entity.className())) {
                        return fault(plugin.id(), "entity %s is not mapped well: %s".formatted(entity.className(), firstLine(message)), thrown);
                    }
                }
            }
        }
        return fault(PluginId.CORE, "the entities do not fit together: " + firstLine(String.valueOf(thrown.getMessage())), thrown);
    }

    /** Mapping errors name the class, query errors the query, which starts with the plugin's id. */
    private static boolean concerns(String message, PluginId plugin, String className) {
        return message.contains(className) || message.contains("[" + plugin.value().replace('-', '_') + "_");
    }

    private static BuildFault fault(PluginId plugin, String cause, Throwable thrown) {
        return new BuildFault(
                plugin,
                Phase.ENTITIES,
                cause,
                "correct the mapping or the query; test it with a persistence unit of the plugin alone",
                thrown);
    }

    /** EclipseLink writes the exception's number first and the description below. */
    private static String firstLine(String message) {
        return message.lines()
                .filter(line -> line.startsWith("Exception Description: "))
                .map(line -> line.substring("Exception Description: ".length()))
                .findFirst()
                .orElseGet(() -> message.lines().findFirst().orElse("no message"));
    }
}
