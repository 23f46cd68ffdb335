package org.hanse.core.plugin;

import jakarta.persistence.Entity;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.stream.Stream;
import org.hanse.api.PluginId;

/** Holds the names of an entity to those of its plugin: they are global in a persistence unit and in the database. */
record EntityCheck(PluginId plugin) {

    void check(Class<?> type) {
        Entity entity = type.getAnnotation(Entity.class);
        if (entity == null) {
            throw fault(type, "is no entity", "annotate it with @Entity(name = \"%s…\")".formatted(prefix()));
        }
        require(type, "entity", entity.name(), prefix());
        Stream.of(type.getAnnotationsByType(NamedQuery.class))
                .forEach(query -> require(type, "named query", query.name(), prefix()));
        Stream.of(type.getAnnotationsByType(NamedNativeQuery.class))
                .forEach(query -> require(type, "named query", query.name(), prefix()));
        Table table = type.getAnnotation(Table.class);
        require(type, "table", table == null ? entity.name() : table.name(), tablePrefix());
    }

    private void require(Class<?> type, String kind, String name, String prefix) {
        if (!name.toLowerCase(Locale.ROOT).startsWith(prefix)) {
            throw fault(
                    type,
                    "has the %s name '%s', which does not bear the plugin's id".formatted(kind, name),
                    "name it '%s…'".formatted(prefix));
        }
    }

    private String prefix() {
        return plugin.value().replace('-', '_') + "_";
    }

    private String tablePrefix() {
        return plugin.equals(PluginId.CORE) ? "hanse_" : plugin.tablePrefix();
    }

    private BuildFault fault(Class<?> type, String cause, String remedy) {
        return new BuildFault(plugin, Phase.CONTRIBUTE, type.getName() + " " + cause, remedy);
    }
}
