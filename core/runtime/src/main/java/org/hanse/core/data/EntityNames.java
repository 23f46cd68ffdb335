package org.hanse.core.data;

import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hanse.api.Contribution;
import org.hanse.api.PluginId;
import org.hanse.core.plugin.BuildFault;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.plugin.Phase;
import org.hanse.core.plugin.WeavingLoader;
import org.jspecify.annotations.Nullable;

/** Checks what is global in a persistence unit, so that one plugin cannot break the others: the names in it. */
final class EntityNames {

    private final Map<String, PluginId> seen = new HashMap<>();

    private EntityNames() {}

    /** Refuse a plugin whose entities or queries bear names that are not its own. */
    static void check(List<LoadedPlugin> plugins) {
        EntityNames names = new EntityNames();
        plugins.forEach(names::check);
    }

    private void check(LoadedPlugin plugin) {
        List<Contribution.Entity> entities = plugin.plan().of(Contribution.Entity.class);
        if (entities.isEmpty()) {
            return;
        }
        // A class that is loaded can no longer be woven: look at a copy.
        ClassLoader copy = plugin.loader() instanceof WeavingLoader weaving ? weaving.throwAway() : plugin.loader();
        for (Contribution.Entity entity : entities) {
            check(plugin.id(), load(plugin.id(), entity.className(), copy));
        }
    }

    private static Class<?> load(PluginId plugin, String className, ClassLoader loader) {
        try {
            return Class.forName(className, false, loader);
        } catch (ClassNotFoundException | LinkageError e) {
            throw fault(plugin, "entity %s does not load: %s".formatted(className, e), "rebuild the plugin", e);
        }
    }

    private void check(PluginId plugin, Class<?> type) {
        Entity entity = type.getAnnotation(Entity.class);
        if (entity != null) {
            claim(plugin, entity.name().isEmpty() ? type.getSimpleName() : entity.name(), "entity", type);
        }
        queries(type).forEach(query -> claim(plugin, query, "query", type));
        Converter converter = type.getAnnotation(Converter.class);
        if (converter != null && converter.autoApply()) {
            throw fault(
                    plugin,
                    "converter %s applies itself to the entities of others".formatted(type.getName()),
                    "remove autoApply and name it with @Convert where it is wanted",
                    null);
        }
    }

    private static Stream<String> queries(AnnotatedElement type) {
        return Stream.concat(
                Arrays.stream(type.getAnnotationsByType(NamedQuery.class)).map(NamedQuery::name),
                Arrays.stream(type.getAnnotationsByType(NamedNativeQuery.class)).map(NamedNativeQuery::name));
    }

    private void claim(PluginId plugin, String name, String kind, Class<?> type) {
        String prefix = prefix(plugin);
        if (!name.startsWith(prefix)) {
            throw fault(
                    plugin,
                    "%s '%s' of %s has a name that may be another plugin's".formatted(kind, name, type.getName()),
                    "start its name with '%s'".formatted(prefix),
                    null);
        }
        PluginId other = seen.putIfAbsent(kind + " " + name, plugin);
        if (other != null) {
            throw fault(
                    plugin,
                    "%s '%s' of %s exists already in %s".formatted(kind, name, type.getName(), other),
                    "choose another name",
                    null);
        }
    }

    /** Return how the names of entities and queries of a plugin start. */
    static String prefix(PluginId plugin) {
        return plugin.value().replace('-', '_') + "_";
    }

    private static BuildFault fault(PluginId plugin, String cause, String remedy, @Nullable Throwable thrown) {
        return thrown == null
                ? new BuildFault(plugin, Phase.ENTITIES, cause, remedy)
                : new BuildFault(plugin, Phase.ENTITIES, cause, remedy, thrown);
    }
}
