package org.hanse.testkit;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hanse.api.Contribution;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.plugin.Phase;

/** Names of entities and tables are global: one plugin's must not be another's. */
final class EntityCheck {

    private EntityCheck() {}

    static List<String> problems(LoadedPlugin plugin) {
        List<String> problems = new ArrayList<>();
        for (Contribution.Entity entity : plugin.plan().of(Contribution.Entity.class)) {
            check(plugin, plugin.type(entity.className(), Phase.ENTITIES), problems);
        }
        return problems;
    }

    private static void check(LoadedPlugin plugin, Class<?> type, List<String> problems) {
        Entity entity = type.getAnnotation(Entity.class);
        if (entity == null) {
            return;
        }
        String prefix = plugin.id().value().replace('-', '_') + "_";
        if (!entity.name().startsWith(prefix)) {
            problems.add("%s: write @Entity(name = \"%s…\")".formatted(type.getName(), prefix));
        }
        Table table = type.getAnnotation(Table.class);
        String name = table == null ? "" : table.name().toLowerCase(Locale.ROOT);
        if (!name.startsWith(plugin.id().tablePrefix())) {
            problems.add("%s: write @Table(name = \"%s…\")"
                    .formatted(type.getName(), plugin.id().tablePrefix()));
        }
    }
}
